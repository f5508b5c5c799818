package io.sluice.bench;

import io.sluice.document.pdf.PdfSample;
import io.sluice.document.template.CompiledTemplate;
import io.sluice.document.template.Fields;
import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateCompiler;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Word templates: compile, fill, print; and the same contract filled by other engines in turns in the same JVM. */
final class DocumentBenchmark {

    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final int MEASURED = 500;

    /** One filling. */
    interface Filling {
        byte[] fill() throws Exception;
    }

    private DocumentBenchmark() {}

    static void run() throws Exception {
        LoggingSystem.get(DocumentBenchmark.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
        compare();
        for (String kind : List.of("contract", "invoice", "reconciliation")) own(kind);
        thousandStatements();
        PdfSample.print();
    }

    /** In turns with each of the others, one thread, warm. */
    private static void compare() throws Exception {
        Map<String, Object> data = SameContract.data();
        CompiledTemplate template =
                TemplateCompiler.compile(SameContract.docx("${%s}"), null).orRefuse();
        Windows.Side ours = side("own", () -> template.render(data, RU, Map.of()));
        Map<String, Filling> others = OtherEngines.all(data);
        for (var other : others.entrySet()) Windows.compare(ours, side(other.getKey(), other.getValue()));
    }

    private static Windows.Side side(String name, Filling filling) throws Exception {
        System.out.printf(Locale.ROOT, "BENCH %s: %d bytes%n", name, filling.fill().length);
        return new Windows.Side(name, 1, filling::fill);
    }

    private static void own(String kind) throws Exception {
        byte[] docx = Files.readAllBytes(Path.of("document-templates", "ru", kind + ".docx"));
        Fields fields = Fields.of(SampleData.complete(kind, "ru"));
        report("compile " + kind, () -> TemplateCompiler.compile(docx, null).ok() ? docx : new byte[0], 100);
        report("check and compile " + kind, () -> TemplateCompiler.compile(docx, fields).ok() ? docx : new byte[0], 100);
        CompiledTemplate template = TemplateCompiler.compile(docx, fields).orRefuse();
        Map<String, Object> data = data(kind, 20);
        report("fill " + kind, () -> template.render(data, RU, Map.of()), MEASURED);
    }

    /** The sample figures with that many rows. */
    private static Map<String, Object> data(String kind, int rows) {
        Map<String, Object> data = new HashMap<>(SampleData.of(kind, "ru"));
        data.replaceAll((key, value) -> value instanceof List<?> some ? many(some, rows) : value);
        return data;
    }

    private static List<Object> many(List<?> some, int rows) {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < rows; i++) many.add(some.get(i % some.size()));
        return many;
    }

    private static void thousandStatements() throws IOException {
        byte[] docx = Files.readAllBytes(Path.of("document-templates", "ru", "reconciliation.docx"));
        CompiledTemplate template = TemplateCompiler.compile(docx, Fields.of(SampleData.complete("reconciliation", "ru")))
                .orRefuse();
        Map<String, Object> data = data("reconciliation", 20);
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) template.render(data, RU, Map.of());
        System.out.printf(
                Locale.ROOT, "BENCH 1000 reconciliation statements of 20 lines: %.2f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void report(String what, Filling filling, int times) throws Exception {
        for (int i = 0; i < times; i++) filling.fill();
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = cpu();
            filling.fill();
            taken[i] = (cpu() - start) / 1e6;
        }
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: median %.2f ms CPU, 95 %% below %.2f ms%n",
                what,
                taken[times / 2],
                taken[times * 95 / 100]);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
