package io.sluice.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class ImportStepsTests {

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StepRows steps;

    @Autowired
    ImportStep step;

    @Test
    void aMachinesEndBetweenTwoPiecesLosesNothingAndDoublesNothing() {
        String list = "phone\n" + String.join("\n", numbers(1_200));
        String id = uploaded(list);
        helen().form("/imports/" + id + "/begin", "act=take&column=PHONE");

        for (int i = 0; i < 5; i++) breakOff(UUID.fromString(id));

        JsonNode done = api.as("helen").get("/api/v1/imports/" + id).json();
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        assertThat(done.get("new").asInt()).isEqualTo(1_200);
        assertThat(count("intake_event")).isEqualTo(1_200);
    }

    private void breakOff(UUID importId) {
        transaction.executeWithoutResult(status -> {
            steps.claim(importId).ifPresent(this::work);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> steps.claim(importId).ifPresent(this::work));
    }

    private void work(UUID id) {
        try {
            step.handle(id);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aListIsLookedAtCheckedAndCancelledOnItsPage() {
        String list = "Wer,Nummer\nAnna,89000000001\nOleg,x\n";
        String id = uploaded(list);
        assertThat(helen().get("/imports/" + id).body()).contains("Nummer").contains("89000000001");

        assertThat(helen().form("/imports/" + id + "/begin", "act=check&column=NAME&column=")
                        .statusCode())
                .isEqualTo(400);
        helen().form("/imports/" + id + "/begin", "act=check&column=NAME&column=PHONE");
        assertThat(helen().get("/imports/" + id).body()).contains("/progress");
        queue.drain();

        assertThat(helen().get("/imports/" + id).body()).contains("phone unreadable and no e-mail");
        assertThat(count("intake_event")).isZero();
        String next = uploaded(list);
        assertThat(db.sql("select columns[2] from list_import where id = ?::uuid")
                        .param(next)
                        .query(String.class)
                        .single())
                .isEqualTo("PHONE");
        helen().form("/imports/" + id + "/cancel", "");
        assertThat(helen().get("/imports").body()).contains("Cancelled");
    }

    private Session helen() {
        Session session = Session.stranger(api.base());
        session.signIn("helen", "demo");
        return session;
    }

    /** The id of the list. */
    private String uploaded(String list) {
        var answer = helen().upload("/imports", Map.of("target", "LEADS"), "list.csv", list);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElse("").replaceAll(".*/", "");
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<String> numbers(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> String.valueOf(79_000_000_000L + i))
                .toList();
    }
}
