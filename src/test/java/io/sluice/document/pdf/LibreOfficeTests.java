package io.sluice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The way by LibreOffice: what it is asked, how it is ended, and itself where it is installed. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LibreOfficeTests {

    private static final Path FONTS = Path.of("target", "fonts");

    @TempDir
    private Path folder;

    @Test
    void eachDocumentHasAProfileOfItsOwnAndOurFonts() throws IOException {
        Path asked = folder.resolve("asked");
        String program = program("""
                printf '%%s\\n' "$XDG_DATA_HOME" "$@" > %s
                for out; do :; done
                printf '%%%%PDF-fake' > "$(dirname "$out")/document.pdf"
                """.formatted(asked));

        byte[] pdf = new LibreOffice(program, Duration.ofSeconds(30), FONTS)
                .convert(new byte[] {1}, PdfConverter.Form.ARCHIVE);

        assertThat(new String(pdf, StandardCharsets.US_ASCII)).isEqualTo("%PDF-fake");
        assertThat(Files.readAllLines(asked))
                .contains(FONTS.toAbsolutePath().getParent().toString(), "--headless", "--convert-to")
                .anyMatch(argument -> argument.startsWith("-env:UserInstallation=file:///"))
                .anyMatch(argument -> argument.contains("SelectPdfVersion"));
        assertThat(Path.of(lastLine(asked)).getParent()).doesNotExist();
    }

    @Test
    void whatTakesTooLongIsEndedWithAllThatItStarted() throws IOException {
        Path child = folder.resolve("child");
        String program = program("sleep 600 & echo $! > %s\nwait\n".formatted(child));
        LibreOffice office = new LibreOffice(program, Duration.ofSeconds(2), FONTS);

        assertThatIllegalStateException()
                .isThrownBy(() -> office.convert(new byte[] {1}))
                .withStackTraceContaining("took longer");

        long pid = Long.parseLong(Files.readString(child).strip());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        ProcessHandle.of(pid).map(process -> !process.isAlive()).orElse(true));
    }

    @Test
    void whatMakesNoPdfIsAnErrorAndNoEmptyFile() throws IOException {
        LibreOffice office = new LibreOffice(program("exit 1\n"), Duration.ofSeconds(30), FONTS);

        assertThatIllegalStateException().isThrownBy(() -> office.convert(new byte[] {1}));
    }

    @Test
    void aProgramThatIsNotThereIsNotThere() {
        assertThat(LibreOffice.isThere(folder.resolve("nothing").toString())).isFalse();
    }

    @Test
    void theRealOnePrintsAContractForTheArchive() throws IOException {
        assumeTrue(LibreOffice.isThere("soffice"), "LibreOffice is not installed");
        byte[] template = Files.readAllBytes(Path.of("document-templates", "ru", "contract.docx"));
        byte[] docx = TemplateCompiler.compile(template, null)
                .orRefuse()
                .render(SampleData.of("contract", "ru"), Locale.forLanguageTag("ru"), Map.of());

        byte[] made = new LibreOffice("soffice", Duration.ofMinutes(2), FONTS).convert(docx, PdfConverter.Form.ARCHIVE);

        Path file = Files.write(folder.resolve("contract.pdf"), made);
        try (PDDocument pdf = Loader.loadPDF(made)) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("ДОГОВОР № 0042/26");
        }
        assertThat(PreflightParser.validate(file.toFile()).isValid()).isTrue();
    }

    private String program(String script) throws IOException {
        Path program = folder.resolve("soffice");
        Files.writeString(program, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }

    private static String lastLine(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return lines.get(lines.size() - 1);
    }
}
