package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.communication.Interactions;
import io.sluice.support.Api;
import io.sluice.support.DatabaseImage;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two clients that are one: what was shown is done, once, by whoever may change both. */
@SluiceTest
class MergeTests extends TwoClients {

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
    void whatIsStillWrittenForTheOldIdBelongsToWhomItBecame(@Autowired Interactions interactions) {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        merge("anna", vega, twin, false);

        UUID late = interactions.record(said(twin, null));

        assertThat(clientOf(late)).isEqualTo(UUID.fromString(vega));
    }

    @Test
    void listsOfTheOldIdAreThoseOfWhomItBecame() {
        String vega = entered("anna", "Vega", null, "Petr", "+79000000001", null);
        String twin = entered("anna", "Vega 2", null, "Olga", "+79000000002", null);
        invoiceAndCall(twin);
        merge("anna", vega, twin, false);

        for (String id : List.of(vega, twin)) {
            assertThat(api.as("anna")
                            .get("/api/v1/invoices?client=" + id)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(1);
            Session anna = Session.stranger(api.base());
            anna.signIn("anna", "demo");
            assertThat(anna.get("/calls?client=" + id).body()).contains("+7 900 000-00-02");
            assertThat(anna.get("/money?client=" + id).body()).contains("Vega");
        }
    }

    private void invoiceAndCall(String client) {
        UUID deal = deal(client);
        Map<String, Object> line =
                Map.of("name", "Chair", "unit", "pcs", "quantity", "2", "price", "100", "vat", "STANDARD");
        api.as("anna").put("/api/v1/deals/" + deal + "/offer", Map.of("lines", List.of(line)));
        Api.Answer invoice = api.as("anna").post("/api/v1/deals/" + deal + "/invoices", Map.of());
        assertThat(invoice.status()).as(invoice.text()).isEqualTo(201);
        db.sql("insert into phone_call (id, provider, external_id, way, number, client_id, phase, started_at)"
                        + " values (?, 'generic', 'c-1', 'IN', '+79000000002', ?, 'TALKED', now())")
                .params(UUID.randomUUID(), UUID.fromString(client))
                .update();
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
}
