package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class ManualDealsTests {

    @Autowired
    Api api;

    @Autowired
    JdbcClient db;

    String client;

    @BeforeEach
    void annaHasAClient() {
        client = api.as("anna")
                .post(
                        "/api/v1/clients",
                        Map.of(
                                "name",
                                "Vega",
                                "contacts",
                                List.of(Map.of("name", "P", "phones", List.of("89000000000")))))
                .json()
                .get("id")
                .asText();
    }

    @Test
    void aDealOpenedByHandHasItsLeadAndItsPlaceInTheJournal() {
        Api.Answer opened = api.as("anna").post("/api/v1/deals", Map.of("clientId", client, "title", "Two lathes"));

        assertThat(opened.status()).isEqualTo(201);
        String lead = opened.json().get("leadId").asText();
        assertThat(api.as("anna")
                        .get("/api/v1/leads/" + lead)
                        .json()
                        .get("source")
                        .asText())
                .isEqualTo("manual");
        assertThat(api.as("helen")
                        .get("/api/v1/intake/ledger?channel=manual")
                        .json()
                        .get("newLeads")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobodyOpensADealWithAnothersClient() {
        Api.Answer refused = api.as("boris").post("/api/v1/deals", Map.of("clientId", client, "title", "x"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(rows("lead") + rows("intake_event") + rows("deal")).isZero();
    }

    @Test
    void aLeadIsSeenWithItsClientOnly() {
        api.as("anna").post("/api/v1/deals", Map.of("clientId", client, "source", "repeat"));

        assertThat(api.as("anna").get("/api/v1/leads").json().get("total").asInt())
                .isEqualTo(1);
        assertThat(api.as("boris").get("/api/v1/leads").json().get("total").asInt())
                .isZero();
        assertThat(api.get("/api/v1/leads").status()).isEqualTo(401);
    }

    private long rows(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
