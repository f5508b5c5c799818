package io.sluice.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** Copies them out of the jars, since FOP cannot read from a jar in a jar, and registers them; done once a folder. */
    static void register(Path folder) {
        PhysicalFonts.setRegex("no font of this machine");
        beAtHome(folder);
        try {
            Files.createDirectories(folder);
            for (String font : FOLDERS.keySet()) for (String face : FACES) register(folder, font, face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // looked up by the document's own font name for signs such as № and dashes
        SUBSTITUTES.forEach((asked, ours) -> PhysicalFonts.put(asked, face(ours, "Regular")));
    }

    /** FOP keeps what it knows of fonts in the user's home; a service may have none, and then it stops at the first page. */
    static void beAtHome(Path folder) {
        if (!Files.isDirectory(Path.of(System.getProperty("user.home", ""))))
            System.setProperty("user.home", folder.toAbsolutePath().toString());
    }

    /** @param face Regular, Bold, Italic or «Bold Italic» */
    static PhysicalFont face(String ours, String face) {
        PhysicalFont font = PhysicalFonts.get(ours + " " + face);
        if (font == null) throw new IllegalStateException("The font " + ours + " " + face + " is not in the jars");
        return font;
    }

    private static void register(Path folder, String font, String face) throws IOException {
        String name = font + "-" + face + ".ttf";
        try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(FOLDERS.get(font) + name)) {
            if (in == null) throw new IOException("The font " + name + " is not on the class path");
            // FOP reads two bytes of an empty last glyph (a no-break space) behind the end and then embeds nothing
            byte[] content = in.readAllBytes();
            keep(folder.resolve(name), Arrays.copyOf(content, content.length + 64));
        }
        PhysicalFonts.addPhysicalFont(folder.resolve(name).toUri());
    }

    /** Another process may be reading it: it is whole under its name, or not there. */
    private static void keep(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == content.length) return;
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "font", ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
