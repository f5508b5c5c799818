package io.sluice.intake.web;

import io.sluice.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what was sent, up to 64 KiB and never more. */
final class BoundedBody {

    static final int LARGEST = 64 * 1024;

    private BoundedBody() {}

    static String read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) throw tooLarge();
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) throw tooLarge();
        return text(body);
    }

    static Refusal tooLarge() {
        return Refusal.tooLarge("intake.too-large");
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.indexOf('\0') >= 0) throw Refusal.invalid("shared.unreadable");
            return text;
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("shared.unreadable");
        }
    }
}
