package io.sluice.process.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.client.BrokenAddress;
import io.sluice.client.BrokenAddresses;
import io.sluice.client.Clients;
import io.sluice.shared.EmailAddress;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class BrokenAddressTests {

    private static final EmailAddress OLD = new EmailAddress("old@vega.example");
    private static final EmailAddress OTHER = new EmailAddress("other@vega.example");

    @Autowired
    private Api api;

    @Autowired
    private Clients clients;

    @Autowired
    private BrokenAddresses broken;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private UUID client;

    @BeforeEach
    void lettersToAnnasClientComeBack() {
        Map<String, Object> contact = Map.of("name", "P", "emails", List.of(OLD.value(), OTHER.value()));
        client = UUID.fromString(api.as("anna")
                .post("/api/v1/clients", Map.of("name", "Vega", "contacts", List.of(contact)))
                .json()
                .get("id")
                .asText());
        clients.undeliverable(client, OLD, "5.1.1 no such user");
    }

    @Test
    void theManagerIsAskedForAnotherAddressOnceHoweverManyFail() {
        clients.undeliverable(client, OLD, "5.1.1 no such user");
        clients.undeliverable(client, OTHER, "5.1.1 no such user");

        assertThat(task().getTaskDefinitionKey()).isEqualTo("Task_CorrectAddress");
        assertThat(task().getAssignee()).isEqualTo("anna");
        assertThat(task().getDueDate()).isNotNull();
    }

    @Test
    void theCardSaysWhichAddressFailsSinceWhenAndWhy() {
        String card = Session.of(api.base(), "anna").get("/clients/" + client).body();

        assertThat(card)
                .contains("Letters come back from old@vega.example since")
                .contains("5.1.1 no such user");
    }

    @Test
    void anAddressCorrectedOnTheCardEndsTheTask() {
        var answer =
                Session.of(api.base(), "anna").form("/clients/" + client + "/addresses", typed("New@Vega.example"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(emails()).containsExactly("new@vega.example", "other@vega.example");
        assertThat(open()).isZero();
    }

    @Test
    void theSameAddressOrNoneIsNoCorrection() {
        Session anna = Session.of(api.base(), "anna");
        String page = "/clients/" + client + "/addresses";

        assertThat(anna.form(page, typed(OLD.value())).body()).contains("This is the address that does not work");
        assertThat(anna.form(page, typed("no-address")).statusCode()).isEqualTo(400);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void theFormOfTheTaskCorrectsOneAfterTheOther() {
        clients.undeliverable(client, OTHER, "5.1.1 no such user");

        complete(Map.of("addressResult", "CORRECTED", "email", "one@vega.example"));
        assertThat(open()).isEqualTo(1);
        complete(Map.of("addressResult", "CORRECTED", "email", "two@vega.example"));

        assertThat(open()).isZero();
        assertThat(emails()).containsExactlyInAnyOrder("one@vega.example", "two@vega.example");
    }

    @Test
    void whoeverLetsItBeIsWarnedAndNotAskedAgain() {
        complete(Map.of("addressResult", "NOT_NEEDED"));
        clients.undeliverable(client, OLD, "5.1.1 no such user");

        assertThat(open()).isZero();
        assertThat(broken.of(client)).singleElement().matches(BrokenAddress::left);
    }

    private static String typed(String email) {
        return "act=correct&failed=" + OLD.value() + "&email=" + email;
    }

    private void complete(Map<String, String> fields) {
        var variables = fields.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, field -> Map.of("value", field.getValue(), "type", "String")));
        Api.Answer answer = api.as("anna")
                .post("/engine-rest/task/" + task().getId() + "/complete", Map.of("variables", variables));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private List<String> emails() {
        return clients.card(client).contacts().get(0).emails().stream()
                .map(EmailAddress::value)
                .toList();
    }

    private Task task() {
        return tasks.createTaskQuery().singleResult();
    }

    private long open() {
        return runtime.createProcessInstanceQuery().count();
    }
}
