package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.communication.Interactions;
import io.sluice.support.Api;
import io.sluice.support.DatabaseImage;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A merge that is undone: everything is as before, and what came since goes where it belongs. */
@SluiceTest
class PartedClientsTests extends TwoClients {

    @Autowired
    TestTime time;

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
        undo(vega, merged.json().at("/mergeId").asText());

        assertThat(one).hasSize(1);
        assertThat(one.at("/0/emails/0").asText()).isEqualTo("p@v.example");
        assertThat(merged.json().get("result")).isEqualTo(one.get(0));
        assertThat(image().changedSince(before)).isEmpty();
    }
}
