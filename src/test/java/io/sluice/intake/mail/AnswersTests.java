package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.client.Clients;
import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class AnswersTests {

    private static final String PETR = "petr@vega.example";

    @Autowired
    Api api;

    @Autowired
    MailboxReading reading;

    @Autowired
    Outbox outbox;

    @Autowired
    Clients clients;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    final TestMailbox server = new TestMailbox();
    UUID deal;
    UUID client;
    UUID ours;

    @BeforeEach
    void aLetterOfOursToAClientWithADeal() {
        api.with("siteKey", "demo-site").post("/api/v1/leads", Map.of("email", PETR, "message", "Lathes"));
        queue.drain();
        deal = db.sql("select id from deal").query(UUID.class).single();
        client = db.sql("select client_id from deal").query(UUID.class).single();
        ours = outbox.queue(new NewMessage(
                "contract-letter",
                "contract",
                Ids.next(),
                1,
                client,
                deal,
                EmailAddress.parse(PETR),
                "en",
                Map.of("contract.number", "3/26"),
                List.of(),
                List.of()));
        queue.drain();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAnswerGoesToItsDealAndCountsAsOne() throws Exception {
        receive(PETR, "Re: anything", "In-Reply-To: <" + ours + "@sluice.example>", "Agreed.\n\n> old words");

        assertThat(outcome()).isEqualTo("ATTACHED rule: answer to our letter");
        assertThat(said()).isEqualTo("LETTER IN Agreed.");
        assertThat(db.sql("select count(*) from lead").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void aColleagueOfTheClientAnswersForThem() throws Exception {
        receive("olga@vega.example", "Re: x", "References: <" + ours + "@sluice.example>", "Yes.");

        assertThat(outcome()).isEqualTo("ATTACHED rule: answer to our letter");
    }

    @Test
    void aStrangerWhoNamesOurLetterMovesNothing() throws Exception {
        receive("stranger@unknown.example", "Re: x", "In-Reply-To: <" + ours + "@sluice.example>", "I agree.");

        assertThat(outcome()).isEqualTo("ATTACHED rule: names our letter, sender unknown");
        assertThat(said()).isEqualTo("NOTE IN I agree.");
    }

    @Test
    void anAutomaticAnswerIsNotedAndIsNoAnswer() throws Exception {
        receive(
                PETR,
                "Away",
                "Auto-Submitted: auto-replied\nIn-Reply-To: <" + ours + "@sluice.example>",
                "Back in June.");

        assertThat(outcome()).isEqualTo("ATTACHED rule: automatic answer");
        assertThat(said()).isEqualTo("NOTE IN Back in June.");
    }

    @Test
    void aKnownClientsLetterGoesToTheirOpenDeal() throws Exception {
        receive(PETR, "One question", "X-Nothing: named", "Is there a discount?");

        assertThat(outcome()).isEqualTo("ATTACHED rule: letter of a known client");
        assertThat(said()).isEqualTo("LETTER IN Is there a discount?");
    }

    @Test
    void aLetterThatCameBackMarksItsAddressAndItself() throws Exception {
        receive(
                "MAILER-DAEMON@mx.example",
                "Undelivered",
                "Return-Path: <>\nContent-Type: multipart/report; report-type=delivery-status; boundary=b",
                """
                --b
                Content-Type: text/plain

                It came back.
                --b
                Content-Type: message/delivery-status

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@sluice.example>

                --b--""".formatted(PETR, ours));

        assertThat(outcome()).isEqualTo("ATTACHED rule: not delivered");
        assertThat(clients.undeliverable(client)).containsExactly(EmailAddress.parse(PETR));
        assertThat(db.sql("select bounced_at is not null from outgoing_message where id = ?")
                        .param(ours)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void receive(String from, String subject, String header, String text) throws Exception {
        server.deliver("From: %s\nTo: sales@seller.example\nSubject: %s\nMessage-ID: <%s@x.example>\n%s\n\n%s\n"
                .formatted(from, subject, Ids.next(), header, text));
        reading.read(server.settings());
        queue.drain();
    }

    private String outcome() {
        return db.sql("select outcome || ' ' || decided_by from intake_event where channel = 'mail'")
                .query(String.class)
                .single();
    }

    private String said() {
        return db.sql("select kind || ' ' || direction || ' ' || text from interaction"
                        + " where direction = 'IN' order by at desc, id desc limit 1")
                .query(String.class)
                .single();
    }
}
