package io.sluice.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.docx4j.fonts.PhysicalFont;
import org.docx4j.fonts.PhysicalFonts;

/** The fonts of our jars, on disk and known to docx4j; those of the machine are left alone, so that every machine prints alike. */
final class PdfFonts {

    static final String FALLBACK = "Arimo";
    /** What a document asks for, and the metrically equal font that we have; Caladea lacks Cyrillic. */
    static final Map<String, String> SUBSTITUTES = Map.ofEntries(
            Map.entry("Times New Roman", "Tinos"),
            Map.entry("Times", "Tinos"),
            Map.entry("Cambria", "Tinos"),
            Map.entry("Georgia", "Tinos"),
            Map.entry("Arial", "Arimo"),
            Map.entry("Helvetica", "Arimo"),
            Map.entry("Calibri", "Carlito"),
            Map.entry("Calibri Light", "Carlito"),
            Map.entry("Courier New", "Cousine"),
            Map.entry("Courier", "Cousine"));

    private static final Map<String, String> FOLDERS = Map.of(
            "Tinos", "fonts/Tinos/",
            "Arimo", "fonts/Arimo/static/",
            "Cousine", "fonts/Cousine/",
            "Carlito", "fonts/Carlito/");
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private PdfFonts() {}

    /** Copies them out of the jars, since FOP cannot read from a jar in a jar, and registers them. */
    static void register() {
        PhysicalFonts.setRegex("no font of this machine");
        try {
            Path folder = Files.createTempDirectory("sluice-fonts");
            for (String font : FOLDERS.keySet()) for (String face : FACES) register(folder, font, face);
            deleteAtExit(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // looked up by the document's own font name for signs such as № and dashes
        SUBSTITUTES.forEach((asked, ours) -> PhysicalFonts.put(asked, face(ours, "Regular")));
    }

    /** @param face Regular, Bold, Italic or «Bold Italic» */
    static PhysicalFont face(String ours, String face) {
        PhysicalFont font = PhysicalFonts.get(ours + " " + face);
        if (font == null) throw new IllegalStateException("The font " + ours + " " + face + " is not in the jars");
        return font;
    }

    private static void register(Path folder, String font, String face) throws IOException {
        String name = font + "-" + face + ".ttf";
        Path file = folder.resolve(name);
        try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(FOLDERS.get(font) + name)) {
            if (in == null) throw new IOException("The font " + name + " is not on the class path");
            Files.copy(in, file);
        }
        // FOP reads two bytes of an empty last glyph (a no-break space) behind the end and then embeds nothing
        Files.write(file, new byte[64], StandardOpenOption.APPEND);
        PhysicalFonts.addPhysicalFont(file.toUri());
    }

    private static void deleteAtExit(Path folder) throws IOException {
        folder.toFile().deleteOnExit();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().deleteOnExit());
        }
    }
}
