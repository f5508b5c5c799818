package io.sluice.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.intake.telephony.Exchange;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class SourcesTests {

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void threeRequestsOneOfThemSold() {
        String campaign = api.as("dmitri")
                .post(
                        "/api/v1/campaigns",
                        Map.of(
                                "key",
                                "autumn",
                                "name",
                                "Autumn",
                                "source",
                                "site",
                                "budget",
                                money("90000"),
                                "startsOn",
                                "2026-01-01"))
                .json()
                .path("id")
                .asText();
        api.as("dmitri")
                .put("/api/v1/campaigns/" + campaign + "/costs/" + YearMonth.now(ZoneOffset.UTC), money("6000.00"));
        request("+79160000001", Map.of("utm_campaign", "Autumn"));
        request("+79160000002", Map.of("campaign", "autumn"));
        request("+79160000003", Map.of("source", "exhibition"));
        queue.drain();
        db.sql("update deal set status = 'WON', closed_at = now() where lead_id in"
                        + " (select id from lead where lower(campaign) = 'autumn' order by created_at limit 1)")
                .update();
    }

    @Test
    void contactsLeadsAndSalesOfACampaignStandWithTheirCost() {
        JsonNode row = row(report("campaign"), "autumn");

        assertThat(row.path("contacts").asInt()).isEqualTo(2);
        assertThat(row.path("leads").asInt()).isEqualTo(2);
        assertThat(row.path("sales").asInt()).isEqualTo(1);
        assertThat(row.path("costPerSale").path("amount").asText())
                .isEqualTo(row.path("cost").path("amount").asText());
    }

    @Test
    void requestsWithoutACampaignAreARowOfTheirOwn() {
        assertThat(row(report("campaign"), "").path("leads").asInt()).isEqualTo(1);
        assertThat(row(report("source"), "exhibition").path("leads").asInt()).isEqualTo(1);
    }

    @Test
    void aCallThatBecameNoLeadCountsAmongTheCalls(@Autowired TestTime time) {
        new Exchange(api, time).answered("+79160000003");
        queue.drain();

        JsonNode calls = row(report("source"), "call");

        assertThat(calls.path("contacts").asInt()).isEqualTo(1);
        assertThat(calls.path("leads").asInt()).isZero();
        opens(calls);
    }

    @Test
    void everyFigureOpensAListOfExactlyAsManyRequests() {
        JsonNode report = report("source");
        report.path("rows").forEach(this::opens);
        opens(report.path("total"));
    }

    @Test
    void aHeadSeesTheirTeamsRequestsWithoutTheCompanysCost() {
        JsonNode row =
                api.as("helen").get("/api/v1/reports/sources?groupBy=campaign").json();

        assertThat(row.path("total").path("cost").isNull()).isTrue();
        assertThat(row.path("total").path("contacts").asInt())
                .isEqualTo(db.sql("select count(*) from deal where team = 'north'")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void managersReadNoReports() {
        assertThat(api.as("anna").get("/api/v1/reports/sources").status()).isEqualTo(403);
    }

    @Test
    void theReportIsAPageWhoseFiguresAreLinks() {
        Session director = Session.stranger(api.base());
        director.signIn("dmitri", "demo");

        String page = director.get("/reports/sources?groupBy=campaign").body();

        assertThat(page).contains("autumn").contains("/reports/sources/leads?");
        assertThat(director.get("/reports/sources/leads?groupBy=campaign&group=autumn")
                        .body())
                .contains("/deals/");
        assertThat(director.get("/campaigns").body()).contains("Autumn");
    }

    @Test
    void theReportIsTakenAwayAsATable() {
        Api.Answer file = api.as("dmitri").get("/api/v1/reports/sources?groupBy=campaign&format=csv");

        assertThat(file.header("Content-Disposition")).contains("sources.csv");
        assertThat(file.text()).contains("\"Campaign\",\"Contacts\"").contains("\"autumn\",2,2,100.0,1,50.0");
    }

    private void opens(JsonNode row) {
        row.path("drill").properties().forEach(figure -> {
            JsonNode list = api.as("dmitri").get(figure.getValue().asText()).json();
            assertThat(list.path("total").asLong())
                    .as(figure.getValue().asText())
                    .isEqualTo(row.path(figure.getKey()).asLong());
            assertThat(list.path("items")).hasSize(row.path(figure.getKey()).asInt());
        });
    }

    private JsonNode report(String groupBy) {
        return api.as("dmitri")
                .get("/api/v1/reports/sources?groupBy=" + groupBy)
                .json();
    }

    private static JsonNode row(JsonNode report, String group) {
        for (JsonNode row : report.path("rows")) if (row.path("group").asText().equals(group)) return row;
        throw new AssertionError("no row «" + group + "» in " + report);
    }

    private void request(String phone, Map<String, String> more) {
        Map<String, String> body = new HashMap<>(more);
        body.put("name", "Visitor");
        body.put("phone", phone);
        assertThat(api.with("siteKey", "demo-site").post("/api/v1/leads", body).status())
                .isEqualTo(202);
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "RUB");
    }
}
