package io.sluice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final PdfConverter FOP = new FopConverter();
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
        return template.render(data, Locale.forLanguageTag(language), PaymentCodes.images(data));
    }

    private static List<Object> many(List<?> some, int rows) {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < rows; i++) many.add(some.get(i % some.size()));
        return many;
    }
}
