package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.communication.Direction;
import io.sluice.communication.InteractionKind;
import io.sluice.communication.Interactions;
import io.sluice.communication.NewInteraction;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.support.Api;
import io.sluice.support.DatabaseImage;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two clients that are one: what was shown is done, and everything is as before when it is undone. */
@SluiceTest
class MergeTests {

    @Autowired
    Api api;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    @Test
    void whatThePreviewShowsIsWhatTheMergeDoes() {
        String vega = entered("anna", "Vega", "7707083893", "Petr Ivanov", "+79000000001", "petr@vega.example");
        String twin = entered("anna", "OOO Vega", null, "Petr", "+79000000001", "p.ivanov@vega.example");
        deal(twin);
        talk(twin);

        JsonNode shown = merge("anna", vega, twin, true).json();
        JsonNode done = merge("anna", vega, twin, false).json();

        assertThat(shown.get("moves")).isNotEmpty().isEqualTo(done.get("moves"));
        assertThat(shown.get("contacts")).isEqualTo(done.get("contacts"));
        assertThat(shown.at("/result/requisites")).isEqualTo(done.at("/result/requisites"));
        assertThat(shown.at("/result/name")).isEqualTo(done.at("/result/name"));
        assertThat(done.at("/result/contacts")).hasSize(1);
        assertThat(done.at("/result/contacts/0/emails")).hasSize(2);
        assertThat(api.as("anna")
                        .get("/api/v1/clients?q=Vega")
                        .json()
                        .get("total")
                        .asInt())
                .isOne();
    }

    @Test
    void gapsAreFilledAndWhatIsAskedForIsTaken() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega Trade", "7707083893", "Olga", "+79000000002", null);

        JsonNode done = api.as("anna")
                .post("/api/v1/clients/" + vega + "/merge", Map.of("client", twin, "take", List.of("NAME")))
                .json();

        assertThat(done.at("/result/name").asText()).isEqualTo("Vega Trade");
        assertThat(done.at("/result/requisites/inn").asText()).isEqualTo("7707083893");
        assertThat(done.at("/result/contacts")).hasSize(2);
    }

    @Test
    void theOldIdAnswersWithWhomItBecame() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        merge("anna", vega, twin, false);

        Api.Answer answer = api.as("anna").get("/api/v1/clients/" + twin);

        assertThat(answer.json().get("id").asText()).isEqualTo(vega);
        assertThat(answer.header("Content-Location")).isEqualTo("/api/v1/clients/" + vega);
        Session anna = Session.stranger(api.base());
        anna.signIn("anna", "demo");
        assertThat(anna.get("/clients/" + twin).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/clients/" + vega));
        assertThat(api.as("boris").get("/api/v1/clients/" + twin).status()).isEqualTo(404);
    }

    @Test
    void undoneItIsAsItWas() {
        String vega = entered("anna", "Vega", null, "Petr Ivanov", "+79000000001", null);
        String twin = entered("anna", "OOO Vega", "7707083893", "Petr", "+79000000001", "petr@vega.example");
        deal(vega);
        deal(twin);
        talk(twin);
        DatabaseImage before = image();

        String merge = merge("anna", vega, twin, false).json().get("mergeId").asText();
        assertThat(image().changedSince(before)).contains("deal", "lead", "interaction", "client_contact");
        Api.Answer undone = api.as("anna").delete("/api/v1/clients/" + vega + "/merges/" + merge);
        Api.Answer again = api.as("anna").delete("/api/v1/clients/" + vega + "/merges/" + merge);

        assertThat(undone.status()).as(undone.text()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(204);
        assertThat(image().changedSince(before)).isEmpty();
        assertThat(api.as("anna")
                        .get("/api/v1/clients/" + twin)
                        .json()
                        .get("id")
                        .asText())
                .isEqualTo(twin);
    }

    @Test
    void whatCameSinceGoesWithItsDealAndElseStays(@Autowired Interactions interactions) {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        UUID deal = deal(twin);
        String merge = merge("anna", vega, twin, false).json().get("mergeId").asText();
        UUID ofDeal = interactions.record(said(vega, deal));
        UUID ofNothing = interactions.record(said(vega, null));

        api.as("anna").delete("/api/v1/clients/" + vega + "/merges/" + merge);

        assertThat(clientOf(ofDeal)).isEqualTo(UUID.fromString(twin));
        assertThat(clientOf(ofNothing)).isEqualTo(UUID.fromString(vega));
    }

    @Test
    void whatIsStillWrittenForTheOldIdBelongsToWhomItBecame(@Autowired Interactions interactions) {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        merge("anna", vega, twin, false);

        UUID late = interactions.record(said(twin, null));

        assertThat(clientOf(late)).isEqualTo(UUID.fromString(vega));
    }

    @Test
    void afterThirtyDaysItStays() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        String merge = merge("anna", vega, twin, false).json().get("mergeId").asText();
        time.advance(Duration.ofDays(30));

        Api.Answer late = api.as("anna").delete("/api/v1/clients/" + vega + "/merges/" + merge);

        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void whatWasMergedLastIsPartedFirst() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String second = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        String third = entered("anna", "Vega 3", null, "Ivan", "+79000000003", null);
        String first = merge("anna", second, third, false).json().get("mergeId").asText();
        String last = merge("anna", vega, second, false).json().get("mergeId").asText();

        assertThat(api.as("anna")
                        .get("/api/v1/clients/" + third)
                        .json()
                        .get("id")
                        .asText())
                .isEqualTo(vega);
        assertThat(undo(second, first)).isEqualTo(404);
        assertThat(undo(vega, last)).isEqualTo(204);
        assertThat(undo(second, first)).isEqualTo(204);
        assertThat(api.as("anna")
                        .get("/api/v1/clients/" + third)
                        .json()
                        .get("id")
                        .asText())
                .isEqualTo(third);
    }

    @Test
    void aForeignClientIsMissingAndARefusalChangesNothing() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String foreign = entered("boris", "Vega 2", null, "Olga", "+79000000002", null);
        DatabaseImage before = DatabaseImage.take(db);

        assertThat(merge("anna", vega, foreign, false).status()).isEqualTo(404);
        assertThat(merge("anna", vega, foreign, true).status()).isEqualTo(404);
        assertThat(merge("anna", foreign, vega, false).status()).isEqualTo(404);
        assertThat(merge("alla", vega, foreign, false).status()).isEqualTo(403);
        assertThat(merge("anna", vega, vega, false).status()).isEqualTo(409);
        assertThat(api.as("anna")
                        .post("/api/v1/clients/" + vega + "/merge", Map.of("client", vega, "seen", "old"))
                        .status())
                .isEqualTo(409);
        assertThat(DatabaseImage.take(db).changedSince(before)).isEmpty();
    }

    @Test
    void theHeadMayMergeWhatTwoManagersHaveAndTheDealsGetOneManager() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("boris", "Vega 2", null, "Olga", "+79000000002", null);
        UUID deal = dealOf("boris", twin);
        String boris = managerOf(deal);

        String merge = merge("helen", vega, twin, false).json().get("mergeId").asText();
        String now = managerOf(deal);
        String routed = route("+79000000002");
        api.as("helen").delete("/api/v1/clients/" + vega + "/merges/" + merge);

        assertThat(boris).isEqualTo("boris");
        assertThat(now).isEqualTo("anna");
        assertThat(routed).isEqualTo("anna");
        assertThat(managerOf(deal)).isEqualTo("boris");
        assertThat(route("+79000000002")).isEqualTo("boris");
    }

    @Test
    void mergedBothWaysAtOnceOneRemains() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);

        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? merge("anna", vega, twin, false) : merge("anna", twin, vega, false))
                .map(Api.Answer::status)
                .toList();

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(db.sql("select count(*) from client_account where merged_into is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void dealsThatOpenMeanwhileAllEndAtWhomRemains() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        List<Integer> answers = new ArrayList<>(IntStream.range(0, 7)
                .parallel()
                .mapToObj(i -> i == 3
                        ? merge("anna", vega, twin, false).status()
                        : api.as("anna")
                                .post("/api/v1/deals", Map.of("clientId", twin, "title", "Deal " + i))
                                .status())
                .toList());

        assertThat(answers).allMatch(status -> status < 300, answers.toString());
        assertThat(db.sql("select distinct client_id from deal")
                        .query(UUID.class)
                        .list())
                .containsExactly(UUID.fromString(vega));
    }

    @Test
    void twoContactsOfAClientBecomeOneAndTwoAgain() {
        String vega = entered("anna", "Vega", null, "Petr Ivanov", "+79000000001", null);
        api.as("anna")
                .post(
                        "/api/v1/clients/" + vega + "/contacts",
                        Map.of("name", "Petr", "emails", List.of("p@v.example")));
        JsonNode contacts =
                api.as("anna").get("/api/v1/clients/" + vega + "/contacts").json();
        DatabaseImage before = image();

        Api.Answer merged = api.as("anna")
                .post(
                        "/api/v1/clients/" + vega + "/contacts/"
                                + contacts.at("/0/id").asText() + "/merge",
                        Map.of("contact", contacts.at("/1/id").asText()));
        JsonNode one =
                api.as("anna").get("/api/v1/clients/" + vega + "/contacts").json();
        undo(vega, merged.json().at("/0/id").asText());

        assertThat(one).hasSize(1);
        assertThat(one.at("/0/emails/0").asText()).isEqualTo("p@v.example");
        assertThat(image().changedSince(before)).isEmpty();
    }

    private int undo(String client, String merge) {
        return api.as("anna")
                .delete("/api/v1/clients/" + client + "/merges/" + merge)
                .status();
    }

    private Api.Answer merge(String login, String into, String client, boolean dry) {
        return api.as(login).post("/api/v1/clients/" + into + "/merge?dryRun=" + dry, Map.of("client", client));
    }

    private String entered(String login, String name, String inn, String contact, String phone, String email) {
        Map<String, Object> person = email == null
                ? Map.of("name", contact, "phones", List.of(phone))
                : Map.of("name", contact, "phones", List.of(phone), "emails", List.of(email));
        Map<String, Object> client = inn == null
                ? Map.of("name", name, "contacts", List.of(person))
                : Map.of("name", name, "requisites", Map.of("inn", inn), "contacts", List.of(person));
        Api.Answer made = api.as(login).post("/api/v1/clients", client);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().get("id").asText();
    }

    private UUID deal(String client) {
        return dealOf("anna", client);
    }

    private UUID dealOf(String login, String client) {
        JsonNode made = api.as(login)
                .post("/api/v1/deals", Map.of("clientId", client, "title", "Chairs"))
                .json();
        return UUID.fromString(made.get("id").asText());
    }

    private void talk(String client) {
        db.sql("insert into interaction (id, client_id, kind, direction, at) values (?, ?, 'CALL', 'IN', now())")
                .params(UUID.randomUUID(), UUID.fromString(client))
                .update();
    }

    private static NewInteraction said(String client, UUID deal) {
        return new NewInteraction(
                UUID.fromString(client), deal, null, InteractionKind.NOTE, Direction.OUT, null, "said", null);
    }

    private UUID clientOf(UUID interaction) {
        return db.sql("select client_id from interaction where id = ?")
                .param(interaction)
                .query(UUID.class)
                .single();
    }

    private String managerOf(UUID deal) {
        return db.sql("select login from person join deal on owner_id = person.id where deal.id = ?")
                .param(deal)
                .query(String.class)
                .single();
    }

    private String route(String phone) {
        return api.as("admin")
                .get("/api/v1/callers/" + phone + "/owner")
                .json()
                .get("manager")
                .asText();
    }

    /** Versions go on and the journals grow; everything else is compared. */
    private DatabaseImage image() {
        Map<String, String> tables = new TreeMap<>(DatabaseImage.take(db).tables());
        tables.keySet()
                .removeIf(table -> table.startsWith("audit_")
                        || table.startsWith("client_merge")
                        || table.startsWith("act_hi")
                        || table.startsWith("deal_handed"));
        for (String table : List.of("client_account", "deal", "act_ru_task", "act_ru_variable", "act_ru_execution"))
            tables.put(table, withoutVersion(table));
        return new DatabaseImage(tables);
    }

    private String withoutVersion(String table) {
        return db.sql("select coalesce(string_agg(row, ',' order by row), '') from (select"
                        + " (to_jsonb(t) - 'version' - 'rev_' - 'last_updated_' - 'task_state_' - 'sequence_counter_')::text as row from %s t) rows"
                                .formatted(table))
                .query(String.class)
                .single();
    }

    /** Several spellings of one mailbox are one person. */
    @Test
    void anAddressWithDotsAndATagIsTheSameMailbox(@Autowired Clients clients) {
        Found first = clients.resolve(request("+79000000001", "p.petrov@gmail.com"));
        Found second = clients.resolve(request(null, "PPetrov+chairs@googlemail.com"));
        Found colleague = clients.resolve(request(null, "p.petrov@vega.example"));
        Found other = clients.resolve(request(null, "ppetrov@vega.example"));

        assertThat(second.contactId()).isEqualTo(first.contactId());
        assertThat(other.contactId()).isNotEqualTo(colleague.contactId());
    }

    private static NewRequest request(String phone, String email) {
        return new NewRequest(
                "Petr", phone == null ? null : PhoneNumber.parse(phone), EmailAddress.parse(email), null, null, "en");
    }
}
