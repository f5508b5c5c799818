package io.sluice.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Converts by LibreOffice: one process a document, with a profile of its own and a time limit. */
final class LibreOffice implements PdfConverter {

    private static final String ARCHIVE =
            "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"1\"}}";

    private final String program;
    private final Duration patience;
    private final Path fonts;

    /** @param fonts folder called {@code fonts} with the fonts of our jars: the machine may have none */
    LibreOffice(String program, Duration patience, Path fonts) {
        this.program = program;
        this.patience = patience;
        this.fonts = fonts.toAbsolutePath();
        PdfFonts.register(this.fonts);
    }

    static boolean isThere(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return finished(process, Duration.ofSeconds(20)) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String route() {
        return "libreoffice";
    }

    @Override
    public byte[] convert(byte[] docx, Form form) {
        try {
            Path folder = Files.createTempDirectory("sluice-office");
            try {
                return convert(docx, form, folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new IllegalStateException("LibreOffice could not convert the document", e);
        }
    }

    private byte[] convert(byte[] docx, Form form, Path folder) throws IOException {
        Files.write(folder.resolve("document.docx"), docx);
        ProcessBuilder office = new ProcessBuilder(command(form, folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // where fontconfig looks for fonts beside those of the machine
        office.environment().put("XDG_DATA_HOME", fonts.resolveSibling("").toString());
        Process process = office.start();
        if (!finished(process, patience)) throw new IOException("LibreOffice took longer than " + patience);
        return Files.readAllBytes(folder.resolve("document.pdf"));
    }

    private List<String> command(Form form, Path folder) {
        return List.of(
                program,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                form == Form.ARCHIVE ? ARCHIVE : "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                folder.resolve("document.docx").toString());
    }

    private static boolean finished(Process process, Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly); // soffice is a script around the real program
        process.destroyForcibly();
        return false;
    }
}
