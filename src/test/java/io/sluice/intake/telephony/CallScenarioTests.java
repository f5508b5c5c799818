package io.sluice.intake.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class CallScenarioTests {

    private static final Path SAMPLES =
            Path.of(System.getProperty("sluice.samples", "../shared")).resolve("samples/telephony");
    private static final List<String> TABLES = List.of("calls", "answered", "missed", "offHours", "talkSeconds");

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @MethodSource("files")
    void everyScenarioOfAnExchangeEndsInItsCallsAndCallBacks(Path file) throws IOException {
        assumeTrue(Files.exists(file), "no samples here");
        JsonNode scenario = new ObjectMapper().readTree(file.toFile());
        int accepted = 0;
        for (JsonNode request : scenario.get("requests")) accepted += sent(request, scenario.get("expected")) ? 1 : 0;
        expect(SAMPLES.relativize(file).toString(), scenario.get("expected"), accepted);
    }

    static List<Path> files() throws IOException {
        if (!Files.isDirectory(SAMPLES)) return List.of(SAMPLES);
        try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private boolean sent(JsonNode request, JsonNode expected) {
        time.at(Instant.parse(request.get("arrivesAt").asText()));
        Api sender = api.with("Content-Type", request.get("contentType").asText());
        for (var header : request.get("headers").properties())
            sender = sender.with(header.getKey(), header.getValue().asText());
        int status = sender.raw(
                        "POST",
                        "/api/v1/" + request.get("path").asText(),
                        request.get("body").asText())
                .status();
        queue.drain();
        if (expected.has("httpStatus")) assertThat(status).isBetween(400, 401);
        else assertThat(status).isEqualTo(200);
        return status != 401; // what cannot be read is refused and kept all the same
    }

    private void expect(String name, JsonNode expected, int accepted) {
        JsonNode found = new ObjectMapper().valueToTree(db.sql("""
                        select count(*) as "calls", count(*) filter (where phase = 'TALKED') as "answered",
                               count(*) filter (where phase = 'MISSED') as "missed",
                               count(*) filter (where off_hours) as "offHours",
                               coalesce(sum(talk_seconds), 0) as "talkSeconds" from phone_call""").query().singleRow());
        for (String figure : TABLES)
            if (expected.has(figure))
                assertThat(found.get(figure).asInt())
                        .as(name + " " + figure)
                        .isEqualTo(expected.get(figure).asInt());
        assertThat(count("call_back where closed_at is null"))
                .as(name)
                .isEqualTo(expected.path("callBackTasks").asInt(0));
        assertThat(count("work_item where task_key in ('Task_ContactLead', 'Task_CallBack')"))
                .as(name + " tasks")
                .isEqualTo(expected.path("callBackTasks").asInt(0));
        assertThat(count("intake_event where outcome = 'DUPLICATE'"))
                .as(name)
                .isEqualTo(expected.path("duplicateDeliveries").asInt(0));
        assertThat(count("intake_event")).as(name).isEqualTo(accepted);
        assertThat(count("intake_event where outcome is null")).as(name).isZero();
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
