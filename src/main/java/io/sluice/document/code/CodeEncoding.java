package io.sluice.document.code;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of ГОСТ Р 56042-2014 that we write, with the digit that names each. */
public enum CodeEncoding {
    /** One byte a letter: a smaller code. */
    WINDOWS_1251('1', Charset.forName("windows-1251")),
    UTF_8('2', StandardCharsets.UTF_8);

    private final char digit;
    private final Charset charset;

    CodeEncoding(char digit, Charset charset) {
        this.digit = digit;
        this.charset = charset;
    }

    char digit() {
        return digit;
    }

    boolean canWrite(String text) {
        return charset.newEncoder().canEncode(text);
    }

    byte[] bytes(String text) {
        return text.getBytes(charset);
    }
}
