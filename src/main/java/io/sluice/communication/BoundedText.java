package io.sluice.communication;

import java.io.StringWriter;

/** A text that refuses to grow past the size of a letter. */
class BoundedText extends StringWriter {

    private static final int LARGEST = 500_000;

    @Override
    public void write(int character) {
        room(1);
        super.write(character);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        room(length);
        super.write(characters, from, length);
    }

    @Override
    public void write(String text) {
        room(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int from, int length) {
        room(length);
        super.write(text, from, length);
    }

    private void room(int more) {
        if (getBuffer().length() + more > LARGEST)
            throw new IllegalStateException("A letter has at most " + LARGEST + " characters");
    }
}
