package io.sluice.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL per JVM under {@code target/postgres}; what finished runs left there goes. */
class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROOT = Path.of("target", "postgres");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        removeLeftovers();
        Path own = ROOT.resolve(String.valueOf(ProcessHandle.current().pid()));
        TestPropertyValues.of(
                        "sluice.data=" + own, "sluice.sites[0].key=shop", "sluice.sites[0].origin=https://shop.example")
                .applyTo(context);
    }

    private static void removeLeftovers() {
        if (!Files.exists(ROOT)) return;
        try (Stream<Path> runs = Files.list(ROOT)) {
            runs.filter(TestData::isOver).forEach(TestData::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path run) {
        try {
            FileSystemUtils.deleteRecursively(run);
        } catch (IOException e) {
            // the JVM beside this one was first, or a later run takes what is left
        }
    }

    private static boolean isOver(Path run) {
        List<Path> servers = List.of(run.resolve("postgres").resolve("postmaster.pid"));
        boolean serverLives = servers.stream().anyMatch(Files::exists);
        boolean testLives =
                ProcessHandle.of(Long.parseLong(run.getFileName().toString())).isPresent();
        return !testLives && !serverLives;
    }
}
