package io.sluice.document.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects a part as bytes and stops a template that prints without end. */
final class Printing extends Writer {

    private static final int MOST = 40 << 20;

    private final FixedText fixed;

    private byte[] bytes;
    private int size;

    Printing(FixedText fixed, int expected) {
        this.fixed = fixed;
        this.bytes = new byte[expected];
    }

    @Override
    public void write(char[] text) {
        append(fixed.bytes(text));
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
