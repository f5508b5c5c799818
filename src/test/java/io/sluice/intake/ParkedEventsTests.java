package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class ParkedEventsTests {

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    Repair repair;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    @Test
    void anEventThatFailsThreeTimesWaitsForAPersonAndTheNextOneGoesOn() {
        UUID broken = posted("89000000001");
        db.sql("update intake_event set raw = '{' where id = ?").param(broken).update();
        posted("89000000002");

        for (int tries = 0; tries < 3; tries++) {
            queue.drain();
            time.advance(Duration.ofMinutes(1));
        }

        assertThat(repair.parked()).extracting(EventView::id).containsExactly(broken);
        assertThat(figure("failed")).isEqualTo(1);
        assertThat(figure("newLeads")).isEqualTo(1);
        assertThat(figure("unaccounted")).isZero();
    }

    @Test
    void aHeadRejectsWithAReasonOrHasItTriedAgain() {
        UUID first = parked("89000000001");
        UUID second = parked("89000000002");

        repair.reject(first, "no request at all");
        repair.again(second);
        queue.drain();

        assertThat(figure("rejected")).isEqualTo(1);
        assertThat(figure("newLeads")).isEqualTo(1);
        assertThat(repair.parked()).isEmpty();
    }

    private UUID parked(String phone) {
        UUID id = posted(phone);
        db.sql("update intake_event set state = 'PARKED' where id = ?")
                .param(id)
                .update();
        return id;
    }

    private UUID posted(String phone) {
        Api.Answer answer = api.with("siteKey", "demo-site").post("/api/v1/leads", Map.of("phone", phone));
        return UUID.fromString(answer.json().get("eventId").asText());
    }

    private int figure(String name) {
        String from = "?from=2026-01-01T00:00:00Z";
        return api.as("helen")
                .get("/api/v1/intake/ledger" + from)
                .json()
                .get(name)
                .asInt();
    }
}
