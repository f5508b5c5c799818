package io.sluice.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The packaged application as the image holds it: in parts, with the classes that one start took in an archive. */
final class Shipped {

    static final String JAR = System.getProperty("sluice.jar", "target/sluice-0.1.0-SNAPSHOT.jar");
    private static final Path FOLDER = Path.of("target/bench-shipped");
    private static final Path ARCHIVE = FOLDER.resolve("sluice.jsa");

    private Shipped() {}

    /** @param arguments of the start that is rehearsed */
    static void prepare(List<String> arguments) throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        run(List.of("-Djarmode=tools", "-jar", JAR, "extract", "--destination", FOLDER.toString()));
        List<String> rehearsal = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE, "-Xlog:cds=off"));
        rehearsal.addAll(List.of("-Xlog:cds+dynamic=off", "-jar", jar(), "--sluice.rehearsal=true"));
        rehearsal.addAll(arguments);
        run(rehearsal);
    }

    static List<String> start() {
        return List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-jar", jar());
    }

    private static String jar() {
        return FOLDER.resolve(Path.of(JAR).getFileName()).toString();
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Child.java(arguments))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-shipped.log").toFile())
                .start();
        if (process.waitFor() != 0) throw new IllegalStateException("It ended badly, see target/bench-shipped.log");
    }
}
