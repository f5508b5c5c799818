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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FopConverterTests {

    private static final PdfConverter FOP = new FopConverter();

    @ParameterizedTest
    @CsvSource({
        "ru,offer,Коммерческое предложение № 0042/26",
        "ru,contract,ДОГОВОР № 0042/26",
        "ru,invoice,Счёт на оплату № 0042/26",
        "en,offer,Quotation No. 0042/26",
        "en,contract,CONTRACT No. 0042/26",
        "en,invoice,INVOICE"
    })
    void eachDocumentPrintsWithFontsOfOurOwn(String language, String kind, String title) throws IOException {
        byte[] docx = filled(language, kind, 12);

        try (PDDocument pdf = Loader.loadPDF(FOP.convert(docx))) {
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

    private static byte[] filled(String language, String kind, int lines) throws IOException {
        Map<String, Object> data = new HashMap<>(SampleData.of(kind, language));
        List<?> some = (List<?>) data.get("lines");
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < lines; i++) many.add(some.get(i % some.size()));
        data.put("lines", many);
        byte[] file = Files.readAllBytes(Path.of("document-templates", language, kind + ".docx"));
        CompiledTemplate template = TemplateCompiler.compile(file, Fields.of(SampleData.of(kind, language)))
                .orRefuse();
        return template.render(data, Locale.forLanguageTag(language), PaymentCodes.images(data));
    }
}
