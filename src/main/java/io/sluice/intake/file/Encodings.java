package io.sluice.intake.file;

import io.sluice.shared.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out how a text was written: by its mark, else UTF-8 where it is valid, else the likeliest Cyrillic code page. */
final class Encodings {

    /** Encodings that may be chosen, by the names under which they are offered. */
    static final Map<String, Charset> KNOWN = Map.of(
            "utf-8",
            StandardCharsets.UTF_8,
            "windows-1251",
            Charset.forName("windows-1251"),
            "utf-16le",
            StandardCharsets.UTF_16LE,
            "utf-16be",
            StandardCharsets.UTF_16BE,
            "koi8-r",
            Charset.forName("KOI8-R"),
            "cp866",
            Charset.forName("IBM866"));

    private static final List<String> CYRILLIC = List.of("windows-1251", "koi8-r", "cp866");
    private static final int SAMPLE = 64 * 1024;
    private static final String FREQUENT = "оеаинтсрвл";

    private Encodings() {}

    static Reader open(Path file, @Nullable String asked) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file, asked)));
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        return text;
    }

    private static Charset charset(Path file, @Nullable String asked) throws IOException {
        if (asked == null || asked.isBlank()) return found(file);
        Charset named = KNOWN.get(asked.strip().toLowerCase(java.util.Locale.ROOT));
        if (named == null) throw Refusal.invalidField("encoding", "shared.parameter.invalid", asked);
        return named;
    }

    private static Charset found(Path file) throws IOException {
        byte[] begin;
        try (InputStream bytes = Files.newInputStream(file)) {
            begin = bytes.readNBytes(SAMPLE);
        }
        if (begins(begin, 0xFF, 0xFE) || zeros(begin, 1)) return StandardCharsets.UTF_16LE;
        if (begins(begin, 0xFE, 0xFF) || zeros(begin, 0)) return StandardCharsets.UTF_16BE;
        return isUtf8(file) ? StandardCharsets.UTF_8 : likeliest(begin);
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** Separators and digits have an empty half in UTF-16, which no other text has. */
    private static boolean zeros(byte[] file, int half) {
        int zeros = 0;
        for (int i = half; i < file.length; i += 2) if (file[i] == 0) zeros++;
        return zeros > file.length / 40 && zeros > 1;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader text = new InputStreamReader(Files.newInputStream(file), strict)) {
            return text.transferTo(java.io.Writer.nullWriter()) >= 0;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static Charset likeliest(byte[] begin) {
        return CYRILLIC.stream()
                .map(KNOWN::get)
                .max(Comparator.comparingLong(one -> russian(new String(begin, one))))
                .orElse(StandardCharsets.UTF_8);
    }

    /** The commonest letters of Russian in small script are rare in a text that is read with another table. */
    private static long russian(String text) {
        return text.chars().filter(letter -> FREQUENT.indexOf(letter) >= 0).count();
    }
}
