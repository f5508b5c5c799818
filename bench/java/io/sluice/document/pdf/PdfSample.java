package io.sluice.document.pdf;

import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** How long the way from the contract's .docx to PDF takes. */
public final class PdfSample {

    private static final int TIMES = 40;

    private PdfSample() {}

    public static void print() throws Exception {
        byte[] template = Files.readAllBytes(Path.of("document-templates", "ru", "contract.docx"));
        byte[] docx = TemplateCompiler.compile(template, null)
                .orRefuse()
                .render(SampleData.of("contract", "ru"), Locale.forLanguageTag("ru"), Map.of());
        PdfConverter fop = new FopConverter(Path.of("target", "fonts"));
        long first = millis(fop, docx);
        for (int i = 0; i < TIMES; i++) fop.convert(docx);
        System.out.printf(Locale.ROOT, "BENCH contract to PDF: first %d ms, warm %d ms%n", first, millis(fop, docx));
    }

    private static long millis(PdfConverter way, byte[] docx) {
        long start = System.nanoTime();
        way.convert(docx);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
