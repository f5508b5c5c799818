package io.sluice.document.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Collects a part as bytes and stops a template that prints without end. The fixed text of a template arrives as the same
 * arrays each time: it is turned into bytes once.
 */
final class Printing extends Writer {

    private static final int MOST = 40 << 20;
    private static final int REMEMBERED = 10_000;

    @SuppressWarnings("ArrayAsKeyOfSetOrMap") // by identity
    private final Map<char[], byte[]> fixed;

    private byte[] bytes;
    private int size;

    /** @param fixed what was printed before, by array; shared by all renderings of a part */
    @SuppressWarnings("ArrayAsKeyOfSetOrMap")
    Printing(Map<char[], byte[]> fixed, int expected) {
        this.fixed = fixed;
        this.bytes = new byte[expected];
    }

    @Override
    public void write(char[] text) {
        byte[] known = fixed.get(text);
        append(known == null ? remembered(text) : known);
    }

    @Override
    public void write(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) {
        write(text.substring(from, from + length));
    }

    private byte[] remembered(char[] text) {
        byte[] utf8 = new String(text).getBytes(StandardCharsets.UTF_8);
        if (fixed.size() < REMEMBERED) fixed.put(text, utf8);
        return utf8;
    }

    private void append(byte[] added) {
        if (size + added.length > MOST) throw new RenderRefused(Place.FILE.problem("endless"));
        if (size + added.length > bytes.length)
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + added.length));
        System.arraycopy(added, 0, bytes, size, added.length);
        size += added.length;
    }

    /** The buffer itself, filled up to {@link #size()}. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
