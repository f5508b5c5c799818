package io.sluice.billing.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's text in the encoding that its bytes are really in; what it declares is often wrong. */
record FileText(String text, String encoding) {

    private static final Charset CP1251 = Charset.forName("windows-1251");
    private static final Charset CP866 = Charset.forName("IBM866");
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern WORDS = Pattern.compile("Секция|Конец|Номер|Дата|Счет|Сумма|ИНН|НДС");

    static FileText of(byte[] bytes) {
        if (startsWith(bytes, UTF8_MARK)) {
            return new FileText(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8 with BOM");
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return new FileText(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        var utf8 = utf8(bytes);
        return utf8 != null ? utf8 : oneByte(bytes);
    }

    private static @Nullable FileText utf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new FileText(text, text.length() == bytes.length ? "ASCII" : "UTF-8");
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static FileText oneByte(byte[] bytes) {
        var windows = new FileText(new String(bytes, CP1251), "windows-1251");
        var dos = new FileText(new String(bytes, CP866), "cp866");
        return dos.words() > windows.words() ? dos : windows;
    }

    private long words() {
        return WORDS.matcher(text).results().count();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
