package io.sluice.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.shared.Money;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class CampaignsTests {

    @Autowired
    Api api;

    @Autowired
    CampaignCosts costs;

    @Test
    void aCampaignIsBegunOnceAndItsKeyIsComparedWithoutRegardToCase() {
        assertThat(begin("Autumn-2026").status()).isEqualTo(201);
        assertThat(begin("autumn-2026").status()).isEqualTo(409);
    }

    @Test
    void whatIsWrongWithACampaignIsSaidFieldByField() {
        Api.Answer refused = api.as("dmitri")
                .post("/api/v1/campaigns", Map.of("key", "two words", "name", "", "budget", money("-1")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("key", "name", "source", "budget", "startsOn");
    }

    @Test
    void aChangeOfAStaleVersionIsRefused() {
        JsonNode begun = begin("spring").json();
        Map<String, Object> terms = terms("spring", "Renamed");

        assertThat(change(begun, "\"0\"", terms).json().path("name").asText()).isEqualTo("Renamed");
        assertThat(change(begun, "\"0\"", terms).status()).isEqualTo(412);
    }

    @Test
    void aMonthsCostIsReplacedWhenItIsEnteredAgainAndSpreadOverItsDays() {
        String id = begin("november").json().path("id").asText();
        spend(id, "2026-11", "1000.00");
        spend(id, "2026-11", "3000.00");

        var third = costs.byCampaign(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 30));
        assertThat(third.get("november")).hasToString(Money.rub("1000.00").toString());
    }

    @Test
    void aManagerDoesNotSeeCampaigns() {
        assertThat(api.as("anna").get("/api/v1/campaigns").status()).isEqualTo(403);
    }

    private Api.Answer begin(String key) {
        return api.as("dmitri").post("/api/v1/campaigns", terms(key, "Campaign"));
    }

    private Api.Answer change(JsonNode begun, String version, Map<String, Object> terms) {
        return api.as("dmitri")
                .with("If-Match", version)
                .put("/api/v1/campaigns/" + begun.path("id").asText(), terms);
    }

    private void spend(String id, String month, String amount) {
        assertThat(api.as("dmitri")
                        .put("/api/v1/campaigns/" + id + "/costs/" + month, money(amount))
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> terms(String key, String name) {
        return Map.of("key", key, "name", name, "source", "site", "budget", money("90000"), "startsOn", "2026-09-01");
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "RUB");
    }
}
