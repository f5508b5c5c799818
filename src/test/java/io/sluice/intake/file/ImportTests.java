package io.sluice.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class ImportTests {

    private static final Path SAMPLES = Path.of(System.getProperty("sluice.samples", "../shared"), "samples", "sales");

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads-utf8-comma.csv",
                "leads-utf8bom-semicolon.csv",
                "leads-cp1251-semicolon.csv",
                "leads-utf16le-tab.txt",
                "leads.xlsx"
            })
    void theSamplesAreCountedAsExpectedInEveryEncoding(String file) throws IOException {
        JsonNode expected = expected();
        JsonNode exception = expected.at("/exceptions").path(file);

        JsonNode checked = imported("leads?dryRun=true", sample(file));

        assertThat(checked.get("rows").asInt()).isEqualTo(expected.get("rows").asInt());
        assertThat(checked.get("new").asInt())
                .isEqualTo(exception.path("new").asInt(expected.get("new").asInt()));
        assertThat(checked.get("duplicates").asInt())
                .isEqualTo(expected.get("duplicates").asInt());
        if (exception.isMissingNode()) assertThat(checked.get("rejected")).isEqualTo(expected.get("rejected"));
        else
            assertThat(checked.get("rejected"))
                    .hasSize(exception.get("rejectedCount").asInt());
        assertThat(count("intake_event") + count("client_account") + count("lead"))
                .isZero();
    }

    @Test
    void theSamplesAreTakenOnceAndTheirCorrectedRowsAfterwards() throws IOException {
        JsonNode expected = expected();

        JsonNode first = imported("leads", sample("leads-utf8-comma.csv"));
        JsonNode second = imported("leads", sample("leads-cp1251-semicolon.csv"));
        JsonNode corrected = imported("leads", sample("leads-corrected-utf8bom.csv"));

        assertThat(first.get("new").asInt()).isEqualTo(257);
        assertThat(first.get("rejected")).isEqualTo(expected.get("rejected"));
        assertThat(second.get("new").asInt()).isZero();
        assertThat(second.get("duplicates").asInt()).isEqualTo(282);
        assertThat(corrected.get("new").asInt()).isEqualTo(18);
        JsonNode ledger = ledger();
        assertThat(ledger.get("received").asInt()).isEqualTo(618);
        assertThat(ledger.get("pending").asInt()).isEqualTo(275);
        assertThat(ledger.get("unaccounted").asInt()).isZero();
    }

    @Test
    void rowsBecomeLeadsBehindTheImportAndTheListOfTheOthersIsHandedInAgain() throws IOException {
        JsonNode taken = imported("leads", own());

        assertThat(taken.get("new").asInt()).isEqualTo(3);
        assertThat(taken.get("duplicates").asInt()).isEqualTo(2);
        assertThat(taken.at("/rejected/0/row").asInt()).isEqualTo(4);
        assertThat(count("lead")).isZero();
        queue.drain();
        assertThat(count("lead")).isEqualTo(3);
        assertThat(db.sql("select message from lead where source = 'fair'")
                        .query(String.class)
                        .single())
                .isEqualTo("Two lathes\n\nCity: Omsk");
        assertThat(ledger().get("newLeads").asInt()).isEqualTo(3);
        assertThat(ledger().get("unaccounted").asInt()).isZero();

        String event = db.sql("select event_id from lead where source = 'fair'")
                .query(String.class)
                .single();
        assertThat(Session.of(api.base(), "helen")
                        .get("/intake/events/" + event)
                        .body())
                .contains("<dt>City</dt>")
                .contains("Two lathes");

        String file = api.as("helen")
                .get("/api/v1/imports/" + taken.get("id").asText() + "/rejected")
                .text();
        Awaitility.await().until(() -> count("access_entry where subject = 'rejected' and row_count > 0") > 0);
        assertThat(file).contains("phone unreadable and no e-mail").contains("'=cmd");
        JsonNode again =
                imported("leads", file.replace("no number", "89000000077").getBytes(StandardCharsets.UTF_8));
        assertThat(again.get("new").asInt()).isEqualTo(1);
        assertThat(again.get("rows").asInt()).isEqualTo(1);
        queue.drain();
        assertThat(db.sql("select name from client_contact order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("=cmd");
        assertThat(imported("leads", own()).get("new").asInt()).isZero();
    }

    @Test
    void clientsComeWithoutAProcessAndAreKnownByPhoneAddressAndTaxId() throws IOException {
        api.as("anna").post("/api/v1/clients", Map.of("name", "Known", "requisites", Map.of("inn", "7707083893")));
        String list = """
                Компания,ИНН,ФИО,Телефон,E-mail
                Known too,7707083893,A,89000000001,
                Vega,7728168971,B,89000000002,b@vega.example
                Vega 2,,C,8 900 000-00-02,
                Vega 3,,D,,B@VEGA.example
                Wrong,123,E,89000000005,
                """;

        JsonNode taken = imported("clients", list.getBytes(StandardCharsets.UTF_8));
        queue.drain();

        assertThat(taken.get("new").asInt()).isEqualTo(1);
        assertThat(taken.get("duplicates").asInt()).isEqualTo(3);
        assertThat(taken.at("/rejected/0/reason").asText()).isEqualTo("tax id unreadable");
        assertThat(count("deal") + count("intake_event")).isZero();
        assertThat(api.as("helen")
                        .get("/api/v1/clients?q=Vega")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(db.sql(
                                "select actor from audit_entry where subject = 'client' and what = 'created' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("helen");
    }

    @Test
    void theSameKeyIsTheSameImport() throws IOException {
        Api keyed = api.as("helen").with("Idempotency-Key", "list-1");

        JsonNode first =
                keyed.upload("/api/v1/imports/leads", "file", "l.csv", own()).json();
        JsonNode second =
                keyed.upload("/api/v1/imports/leads", "file", "l.csv", own()).json();
        int other = keyed.upload("/api/v1/imports/leads", "file", "l.csv", "phone\n1".getBytes(StandardCharsets.UTF_8))
                .status();

        assertThat(second).isEqualTo(first);
        assertThat(other).isEqualTo(409);
        assertThat(count("list_import")).isEqualTo(1);
    }

    @Test
    void whoeverMayNotImportOrSendsNoListIsToldSo() {
        byte[] list = "name\nA".getBytes(StandardCharsets.UTF_8);

        assertThat(api.as("anna")
                        .upload("/api/v1/imports/leads", "file", "l.csv", list)
                        .status())
                .isEqualTo(403);
        assertThat(api.as("helen")
                        .upload("/api/v1/imports/leads", "file", "l.csv", list)
                        .status())
                .isEqualTo(400);
        assertThat(api.as("helen")
                        .upload("/api/v1/imports/leads", "wrong", "l.csv", list)
                        .status())
                .isEqualTo(400);
        assertThat(count("list_import") + count("intake_event")).isZero();
    }

    private JsonNode imported(String what, byte[] file) {
        Api.Answer answer = api.as("helen").upload("/api/v1/imports/" + what, "file", "list.csv", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode ledger() {
        return api.as("helen").get("/api/v1/intake/ledger?channel=file").json();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] own() throws IOException {
        try (InputStream file = ImportTests.class.getResourceAsStream("/imports/own-leads.csv")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    private static JsonNode expected() throws IOException {
        Path file = SAMPLES.resolve("expected.json");
        Assumptions.assumeTrue(Files.exists(file), "The samples are not here");
        return new ObjectMapper().readTree(file.toFile());
    }
}
