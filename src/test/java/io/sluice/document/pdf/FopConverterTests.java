package io.sluice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.document.code.CodeEncoding;
import io.sluice.document.code.PaymentCodes;
import io.sluice.document.template.CompiledTemplate;
import io.sluice.document.template.Fields;
import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.ValidationResult.ValidationError;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FopConverterTests {

    private static final PdfConverter FOP = new FopConverter(Path.of("target", "fonts"));
    /** Kept to be looked at. */
    private static final Path SEEN = Path.of("target", "documents");

    private static final Set<String> ROWS = Set.of("lines", "entries", "rows", "invoices");

    @ParameterizedTest
    @CsvSource({
        "ru,offer,Коммерческое предложение № 0042/26",
        "ru,contract,ДОГОВОР № 0042/26",
        "ru,invoice,Счёт на оплату № 0042/26",
        "ru,specification,СПЕЦИФИКАЦИЯ № 0042/26",
        "ru,act,Акт № 0042/26",
        "ru,reconciliation,АКТ СВЕРКИ № 0042/26",
        "ru,claim,ПРЕТЕНЗИЯ",
        "ru,dunning-letter,Напоминание об оплате",
        "en,specification,SPECIFICATION No. 0042/26",
        "en,act,Certificate of completion No. 0042/26",
        "en,reconciliation,RECONCILIATION STATEMENT No. 0042/26",
        "en,claim,LETTER OF CLAIM",
        "en,dunning-letter,Payment reminder",
        "en,offer,Quotation No. 0042/26",
        "en,contract,CONTRACT No. 0042/26",
        "en,invoice,INVOICE"
    })
    void eachDocumentPrintsWithFontsOfOurOwn(String language, String kind, String title) throws IOException {
        byte[] made = FOP.convert(filled(language, kind, 12));
        Files.write(Files.createDirectories(SEEN).resolve(language + "-" + kind + ".pdf"), made);

        try (PDDocument pdf = Loader.loadPDF(made)) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains(title)
                    .doesNotContain("#№", "№#", "$", "[#");
            for (PDPage page : pdf.getPages()) assertFontsAreEmbedded(page);
        }
    }

    private static void assertFontsAreEmbedded(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames())
            assertThat(page.getResources().getFont(name).isEmbedded())
                    .as(name.getName())
                    .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ru,contract", "ru,invoice", "en,invoice", "ru,reconciliation", "en,claim"})
    void theArchivedFormIsPdfA(String language, String kind) throws IOException {
        Path file = Files.createTempFile("archived", ".pdf");
        Files.write(file, FOP.convert(filled(language, kind, 3), PdfConverter.Form.ARCHIVE));

        try {
            ValidationResult result = PreflightParser.validate(file.toFile());
            assertThat(result.getErrorsList().stream().map(ValidationError::toString))
                    .isEmpty();
            assertThat(result.isValid()).isTrue();
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru,specification,Наименование",
        "en,reconciliation,Document",
        "ru,claim,Начислено",
        "en,dunning-letter,Days late",
        "ru,offer,Наименование"
    })
    void aLongTableHasItsHeadOnEachPageAndNoPageHoldsNothingButSignatures(String language, String kind, String head)
            throws IOException {
        byte[] made = FOP.convert(filled(language, kind, 80));
        Files.write(Files.createDirectories(SEEN).resolve(language + "-" + kind + "-long.pdf"), made);

        try (PDDocument pdf = Loader.loadPDF(made)) {
            List<String> pages = pages(pdf);
            assertThat(pages).hasSizeGreaterThan(1);
            assertThat(pages.subList(1, pages.size() - 1))
                    .filteredOn(page -> !page.contains(head))
                    .hasSizeLessThan(3);
            assertThat(pages.get(pages.size() - 1).lines().filter(line -> !line.isBlank()))
                    .as("lines of the last page")
                    .hasSizeGreaterThan(6);
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(i);
            page.setEndPage(i);
            pages.add(page.getText(pdf));
        }
        return pages;
    }

    @Test
    void aPictureLeavesNoFileBehind() throws IOException {
        long before = pictures();

        try (PDDocument pdf = Loader.loadPDF(FOP.convert(filled("ru", "invoice", 1)))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }

        assertThat(pictures()).isEqualTo(before);
    }

    private static long pictures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith("sluice-qr.png"))
                    .count();
        }
    }

    @Test
    void theFileSaysWhichWayMadeIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FOP.convert(filled("ru", "act", 1)))) {
            assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("Sluice (fop)");
        }
    }

    private static byte[] filled(String language, String kind, int rows) throws IOException {
        Map<String, Object> data = new HashMap<>(SampleData.of(kind, language));
        data.replaceAll((key, value) -> ROWS.contains(key) && value instanceof List<?> some ? many(some, rows) : value);
        byte[] file = Files.readAllBytes(Path.of("document-templates", language, kind + ".docx"));
        CompiledTemplate template = TemplateCompiler.compile(file, Fields.of(SampleData.complete(kind, language)))
                .orRefuse();
        return template.render(data, Locale.forLanguageTag(language), PaymentCodes.images(data, CodeEncoding.UTF_8));
    }

    private static List<Object> many(List<?> some, int rows) {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < rows; i++) many.add(some.get(i % some.size()));
        return many;
    }
}
