package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class EmbeddedFormTests {

    private static final String SHOP = "https://shop.example";

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @Test
    void theScriptAndTheConsentAreThereForTheSite() {
        assertThat(api.get("/js/lead-form.js").text()).contains("data-sluice-form");
        Api.Answer consent = api.with("Origin", SHOP).get("/forms/lead/consent?lang=ru");

        assertThat(consent.header("Access-Control-Allow-Origin")).isEqualTo(SHOP);
        assertThat(consent.json().get("sha256").asText()).hasSize(64);
        assertThat(consent.json().get("text").asText()).isNotBlank();
    }

    @Test
    void theSitesBrowserMayPostAndNoOthers() {
        assertThat(preflight(SHOP).header("Access-Control-Allow-Origin")).isEqualTo(SHOP);
        assertThat(preflight("https://elsewhere.example").status()).isEqualTo(403);
        assertThat(post(SHOP, "siteKey=shop&phone=89000000001").status()).isEqualTo(202);
        assertThat(post("https://elsewhere.example", "siteKey=shop&phone=89000000001")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatTheScriptPostsKeepsConsentPageAndMarks() {
        JsonNode consent = api.get("/forms/lead/consent?lang=en").json();
        post(
                SHOP,
                "siteKey=shop&email=p%40example.com&utm_source=ad&page=https%3A%2F%2Fshop.example%2Fa&consentVersion="
                        + consent.get("version").asText() + "&consentSha256="
                        + consent.get("sha256").asText());
        queue.drain();

        assertThat(db.sql("select page || ' ' || (utm ->> 'utm_source') || ' ' || consent_sha256 from lead")
                        .query(String.class)
                        .single())
                .isEqualTo("https://shop.example/a ad " + consent.get("sha256").asText());
    }

    private Api.Answer preflight(String origin) {
        return api.with("Origin", origin)
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "Idempotency-Key")
                .raw("OPTIONS", "/api/v1/leads", "");
    }

    private Api.Answer post(String origin, String body) {
        return api.with("Origin", origin)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .raw("POST", "/api/v1/leads", body);
    }
}
