package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class ReconciliationTests {

    private static final String CALL = "\"\",\"79000000012\",\"101\",\"from-trunk\",\"x\",\"a\",\"b\",\"Dial\",\"d\","
            + "\"2026-11-23 08:00:00\",\"\",\"2026-11-23 08:00:38\",\"38\",\"0\",\"NO ANSWER\",\"DOCUMENTATION\",\"17.4\",\"\",\"1\"\n";

    @Autowired
    private Api api;

    @Autowired
    private SenderLists lists;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private WorkQueue queue;

    @Autowired
    private TestTime time;

    @BeforeEach
    void onMondayMorning() {
        time.at("2026-11-23", "10:00");
    }

    @Test
    void aCallThatTheExchangeListsAndTheJournalDoesNotKnowRaisesAnAlarm() throws IOException {
        assertThat(compared("telephony", CALL)).singleElement().satisfies(day -> {
            assertThat(day.listed()).isEqualTo(1);
            assertThat(day.missing()).isEqualTo(1);
        });

        assertThat(page("helen", "/")).contains("alarm-banner").contains("lists are not in the journal");
        assertThat(page("anna", "/")).doesNotContain("alarm-banner");
        assertThat(page("helen", "/intake/reconciliation")).contains("79000000012");
    }

    @Test
    void formsAreKnownByTheSitesKeyOrByOurReceipt() throws IOException {
        post("one");
        String receipt = post("two");
        String list = "at,key,eventId\n2026-11-23T07:00:00Z,one,\n2026-11-23T07:01:00Z,,%s\n".formatted(receipt);

        assertThat(compared("web", list))
                .singleElement()
                .satisfies(day -> assertThat(day.missing()).isZero());
        assertThat(compared("web", list + "2026-11-23T07:02:00Z,three,\n"))
                .singleElement()
                .satisfies(day ->
                        assertThat(day.gaps()).extracting(Listed::externalId).containsExactly("three"));
    }

    @Test
    void theAlarmEndsWithTheComparisonThatFindsNothingMissing() throws IOException {
        String list = "at,key\n2026-11-23T07:00:00Z,late\n";
        compared("web", list);
        assertThat(reconciliations.missing()).isEqualTo(1);

        post("late");
        compared("web", list);

        assertThat(reconciliations.missing()).isZero();
    }

    @Test
    void aChannelWithoutAListSaysSo() {
        post("one");

        assertThat(reconciliations.latest()).singleElement().satisfies(one -> {
            assertThat(one.source()).isEqualTo("demo-site");
            assertThat(one.done()).isFalse();
        });
        assertThat(page("helen", "/intake/reconciliation")).contains("not reconciled");
        assertThat(api.as("anna").get("/api/v1/intake/reconciliation").status()).isEqualTo(403);
    }

    @Test
    void aListThatCannotBeReadIsRefusedByItsLineAndChangesNothing() throws IOException {
        assertThatThrownBy(() -> compared("web", "at,key\nyesterday,one\n")).isInstanceOf(Refusal.class);
        byte[] bytes = "no list at all".getBytes(StandardCharsets.UTF_8);

        assertThat(api.as("helen")
                        .upload("/api/v1/intake/reconciliation/telephony", "file", "list.csv", bytes)
                        .status())
                .isEqualTo(400);
        assertThat(reconciliations.latest()).isEmpty();
    }

    @Test
    void theListIsBroughtByAProgramToo() {
        Api.Answer answer = api.as("admin")
                .upload(
                        "/api/v1/intake/reconciliation/telephony",
                        "file",
                        "Master.csv",
                        CALL.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get(0).get("missing").asInt()).isEqualTo(1);
    }

    private List<Reconciled> compared(String channel, String list) throws IOException {
        return lists.compare(channel, null, new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
    }

    private String post(String key) {
        String event = api.with("siteKey", "demo-site")
                .with("Idempotency-Key", key)
                .post("/api/v1/leads", Map.of("name", "V", "phone", "+79160000001", "message", key))
                .json()
                .get("eventId")
                .asText();
        queue.drain();
        return event;
    }

    private String page(String login, String path) {
        return Session.of(api.base(), login).get(path).body();
    }
}
