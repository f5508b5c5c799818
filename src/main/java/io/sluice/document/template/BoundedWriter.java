package io.sluice.document.template;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Stops a template that prints without end. */
final class BoundedWriter extends FilterWriter {

    private static final int MOST = 30 << 20;

    private int written;

    BoundedWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        count(1);
        out.write(c);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        count(length);
        out.write(text, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        count(length);
        out.write(text, from, length);
    }

    private void count(int length) {
        written += length;
        if (written > MOST) throw new RenderRefused(Place.FILE.problem("endless"));
    }
}
