package io.sluice.intake.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Bytes of letters as text: what is declared is tried first, what the bytes are comes next, and nothing is refused. */
final class TextBytes {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private TextBytes() {}

    static String text(byte[] bytes, @Nullable String declared) {
        Charset named = charset(declared);
        if (named != null && !named.equals(StandardCharsets.UTF_8) && !named.equals(StandardCharsets.US_ASCII))
            return storable(new String(bytes, named));
        try {
            return storable(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // eight-bit bytes that are no UTF-8 come from old Windows mailers here
            return storable(new String(bytes, CYRILLIC));
        }
    }

    static @Nullable Charset charset(@Nullable String name) {
        if (name == null) return null;
        try {
            return Charset.forName(name.strip().replaceAll("[\"']", ""));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** PostgreSQL holds neither U+0000 nor half a surrogate pair. */
    static String storable(String text) {
        byte[] whole = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        return new String(whole, StandardCharsets.UTF_8);
    }
}
