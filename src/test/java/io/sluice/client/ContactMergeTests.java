package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sluice.support.Api;
import io.sluice.support.DatabaseImage;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two contacts of a client that are one person: what is shown is what is done. */
@SluiceTest
class ContactMergeTests extends TwoClients {

    @LocalServerPort
    int port;

    @Test
    void theResultIsWhatThePreviewShowedAndThePreviewStoresNothing() {
        String vega = twoPeople();
        talk(vega);
        DatabaseImage before = image();

        JsonNode shown = joined(vega, true, Map.of("contact", other(vega))).json();
        assertThat(image().changedSince(before)).isEmpty();
        JsonNode done = joined(
                        vega,
                        false,
                        Map.of("contact", other(vega), "seen", shown.get("seen").asText()))
                .json();

        assertThat(without(done, "mergeId")).isEqualTo(without(shown, "mergeId"));
        assertThat(shown.at("/result/phones")).hasSize(2);
        assertThat(shown.at("/result/emails/0").asText()).isEqualTo("p@v.example");
        assertThat(shown.at("/result/position").asText()).isEqualTo("Buyer");
        assertThat(contacts(vega).get(0)).isEqualTo(done.get("result"));
    }

    @Test
    void whatChangedSinceThePreviewIsShownOnceMoreBeforeAnythingHappens() {
        String vega = twoPeople();
        JsonNode shown = joined(vega, true, Map.of("contact", other(vega))).json();
        db.sql("update client_contact set position = 'Director' where position = 'Buyer'")
                .update();

        Api.Answer refused = joined(
                vega,
                false,
                Map.of("contact", other(vega), "seen", shown.get("seen").asText()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(contacts(vega)).hasSize(2);
    }

    @Test
    void aContactIsNotMergedWithItselfAndNobodysContactsAreMergedByStrangers() {
        String vega = twoPeople();
        String kept = contacts(vega).at("/0/id").asText();

        assertThat(joined(vega, true, Map.of("contact", kept)).status()).isEqualTo(409);
        assertThat(api.as("igor")
                        .post(path(vega) + "?dryRun=true", Map.of("contact", other(vega)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageShowsWhatWillBeAndItsButtonDoesIt() {
        String vega = twoPeople();
        Session anna = Session.of("http://127.0.0.1:" + port, "anna");
        String here =
                "/clients/" + vega + "/contacts/" + contacts(vega).at("/0/id").asText() + "/merge";

        String page = anna.get(here + "?contact=" + other(vega)).body();
        assertThat(page).contains("Petr Ivanov", "Buyer", "p@v.example");
        String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        assertThat(anna.form(here, "contact=" + other(vega) + "&seen=stale").statusCode())
                .isEqualTo(409);
        assertThat(anna.form(here, "contact=" + other(vega) + "&seen=" + seen).statusCode())
                .isEqualTo(302);

        assertThat(contacts(vega)).hasSize(1);
    }

    private String twoPeople() {
        String vega = entered("anna", "Vega", null, "Petr Ivanov", "+79000000001", null);
        api.as("anna")
                .post(
                        "/api/v1/clients/" + vega + "/contacts",
                        Map.of(
                                "name", "Petr",
                                "position", "Buyer",
                                "roles", List.of("DECISION_MAKER"),
                                "phones", List.of("+79000000001", "+79000000009"),
                                "emails", List.of("p@v.example")));
        return vega;
    }

    private Api.Answer joined(String client, boolean dry, Map<String, String> ask) {
        return api.as("anna").post(path(client) + "?dryRun=" + dry, ask);
    }

    private String path(String client) {
        return "/api/v1/clients/" + client + "/contacts/"
                + contacts(client).at("/0/id").asText() + "/merge";
    }

    private String other(String client) {
        return contacts(client).at("/1/id").asText();
    }

    private JsonNode contacts(String client) {
        return api.as("anna").get("/api/v1/clients/" + client + "/contacts").json();
    }

    private static JsonNode without(JsonNode json, String field) {
        return ((ObjectNode) json.deepCopy()).without(field);
    }
}
