package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.client.NewRequest;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.work.WorkQueue;
import io.sluice.staff.People;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SluiceTest
class OutboxPageTests {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Outbox outbox;

    @Autowired
    Clients clients;

    @Autowired
    People people;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    MockMvcTester pages;
    UUID letter;

    @BeforeEach
    void aLetterToAnnasClient() {
        pages = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(application)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build());
        Found vega = clients.resolve(
                new NewRequest("Petr", null, EmailAddress.parse("petr@example.com"), "Vega", null, "en"));
        clients.assignOwner(vega.clientId(), people.byLogin("anna").id());
        letter = outbox.queue(new NewMessage(
                "invoice-letter",
                "invoice",
                Ids.next(),
                1,
                vega.clientId(),
                null,
                EmailAddress.parse("petr@example.com"),
                "en",
                Map.of("client.name", "Vega <b>", "invoice.number", "7/26"),
                List.of(),
                List.of()));
    }

    @Test
    void anOwnLetterIsListedAndRead() {
        queue.drain();

        assertThat(pages.get().uri("/outbox").with(as("anna", "manager")))
                .hasStatusOk()
                .bodyText()
                .contains("Invoice 7/26", "petr@example.com");
        assertThat(pages.get().uri("/outbox/" + letter).with(as("anna", "manager")))
                .hasStatusOk()
                .bodyText()
                .contains("Vega &lt;b&gt;", "invoice 7/26");
    }

    @Test
    void anothersLetterIsMissing() {
        assertThat(pages.get().uri("/outbox").with(as("igor", "manager")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("7/26");
        assertThat(pages.get().uri("/outbox/" + letter).with(as("igor", "manager")))
                .hasStatus(404);
    }

    @Test
    void aHeldLetterIsReleasedWithAReason() {
        db.sql("update outgoing_message set state = 'HELD', last_error = 'no answer'")
                .update();

        assertThat(pages.post()
                        .uri("/outbox/" + letter + "/release")
                        .with(as("anna", "manager"))
                        .with(token()))
                .hasStatus(400);
        assertThat(pages.post()
                        .uri("/outbox/" + letter + "/release")
                        .param("reason", "the client asked for it")
                        .with(as("anna", "manager"))
                        .with(token()))
                .hasStatus3xxRedirection();
        assertThat(db.sql("select state from outgoing_message")
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
    }

    @Test
    void theLedgerIsAPageForHeads() {
        assertThat(pages.get().uri("/intake").with(as("helen", "sales-head"))).hasStatusOk();
        assertThat(pages.get().uri("/intake").with(as("anna", "manager"))).hasStatus(403);
    }

    private static RequestPostProcessor as(String login, String role) {
        return SecurityMockMvcRequestPostProcessors.user(login).roles(role);
    }

    private static RequestPostProcessor token() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }
}
