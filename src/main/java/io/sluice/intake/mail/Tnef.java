package io.sluice.intake.mail;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files inside {@code winmail.dat}, in which Outlook hides them: a signature, a key, then attributes of level, id,
 * length, data and checksum ([MS-OXTNEF] 2.1.2). Only where each file lies is remembered; whoever reads it opens the container
 * again.
 */
final class Tnef {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int NEW_FILE = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int LONGEST_TITLE = 1000;
    private static final int MOST_FILES = 500;

    private final FilePart.Content container;
    private final List<FilePart> files = new ArrayList<>();
    private @Nullable String title;
    private long at;

    private Tnef(FilePart.Content container) {
        this.container = container;
    }

    static boolean isOne(String type, @Nullable String name) {
        return type.contains("ms-tnef") || "winmail.dat".equalsIgnoreCase(name);
    }

    /** What is inside; the container itself where it cannot be opened or is cut off. */
    static List<FilePart> filesOf(@Nullable String name, String type, FilePart.Content container) {
        try (InputStream in = container.open()) {
            List<FilePart> files = new Tnef(container).inside(new DataInputStream(in));
            if (!files.isEmpty()) return files;
        } catch (IOException | RuntimeException e) {
            // not whole: a person may make something of it
        }
        return List.of(new FilePart(name, type, container));
    }

    private List<FilePart> inside(DataInputStream in) throws IOException {
        if (number(in) != SIGNATURE) throw new EOFException();
        skip(in, 2);
        for (int level = in.read(); level >= 0 && files.size() < MOST_FILES; level = in.read()) {
            at++;
            attribute(number(in), number(in), in);
            skip(in, 2);
        }
        return files;
    }

    private void attribute(int attribute, int length, DataInputStream in) throws IOException {
        if (length < 0) throw new EOFException("cut off");
        if (attribute == NEW_FILE) title = null;
        if (attribute == DATA) files.add(file(title, at, length));
        if (attribute == TITLE) title = title(in, length);
        else skip(in, length);
        if (attribute == TITLE && !files.isEmpty()) files.set(files.size() - 1, named());
    }

    private String title(DataInputStream in, int length) throws IOException {
        byte[] value = new byte[Math.min(length, LONGEST_TITLE)];
        in.readFully(value);
        at += value.length;
        skip(in, length - value.length);
        return TextBytes.text(value, "windows-1251").strip();
    }

    /** A title may stand before or behind the data that it names. */
    private FilePart named() {
        FilePart last = files.get(files.size() - 1);
        return last.name() == null ? new FilePart(title, last.mediaType(), last.content()) : last;
    }

    private int number(DataInputStream in) throws IOException {
        at += Integer.BYTES;
        return Integer.reverseBytes(in.readInt());
    }

    private void skip(InputStream in, int bytes) throws IOException {
        in.skipNBytes(bytes);
        at += bytes;
    }

    private FilePart file(@Nullable String name, long begin, int length) {
        return new FilePart(name, "application/octet-stream", () -> {
            InputStream in = container.open();
            in.skipNBytes(begin);
            return new Slice(in, length);
        });
    }
}
