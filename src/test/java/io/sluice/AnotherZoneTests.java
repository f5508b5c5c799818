package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.WithoutMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A context that somebody starts in another zone, past {@code main}, does not come up: due dates would be read wrongly. */
class AnotherZoneTests {

    @TempDir
    private Path data;

    @Test
    void aZoneOfTheCommandLineIsRefused() throws Exception {
        assertThat(start(Map.of(), "-Duser.timezone=Asia/Vladivostok")).contains("Asia/Vladivostok");
    }

    @Test
    void aZoneOfTheEnvironmentIsRefusedOutsideOfTheDemonstrationToo() throws Exception {
        assertThat(start(
                        Map.of("TZ", "Asia/Vladivostok"),
                        "-Dsluice.demo=false",
                        "-Dsluice.admin.login=root",
                        "-Dsluice.admin.password=a-long-enough-one"))
                .contains("Asia/Vladivostok");
    }

    private String start(Map<String, String> environment, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WithoutMain.class.getName()));
        command.addAll(List.of("--server.port=0", "--sluice.data=" + data));
        Path log = data.resolve("start.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process started = builder.start();

        assertThat(started.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(started.exitValue()).isNotZero();
        assertThat(Files.readString(log))
                .contains("The time zone of this JVM is", "-Duser.timezone=UTC")
                .doesNotContain("Started WithoutMain");
        return Files.readString(log);
    }
}
