package io.sluice.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files inside {@code winmail.dat}, in which Outlook hides them: a signature, a key, then attributes of level, id,
 * length, data and checksum ([MS-OXTNEF] 2.1.2).
 */
final class Tnef {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int NEW_FILE = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int LARGEST = 64 * 1024 * 1024;

    private Tnef() {}

    static boolean isOne(String type, @Nullable String name) {
        return type.contains("ms-tnef") || "winmail.dat".equalsIgnoreCase(name);
    }

    /** What is inside; the container itself where it cannot be opened or is cut off. */
    static List<FilePart> filesOf(@Nullable String name, String type, FilePart.Content container) {
        try (InputStream in = container.open()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            List<FilePart> files = bytes.length > LARGEST ? List.of() : inside(bytes);
            if (!files.isEmpty()) return files;
        } catch (IOException | RuntimeException e) {
            // not whole: a person may make something of it
        }
        return List.of(new FilePart(name, type, container));
    }

    private static List<FilePart> inside(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < 6 || in.getInt() != SIGNATURE) throw new EOFException();
        in.getShort();
        List<FilePart> files = new ArrayList<>();
        String title = null;
        while (in.remaining() >= 11) {
            in.get();
            int attribute = in.getInt();
            byte[] value = value(in);
            if (attribute == NEW_FILE) title = null;
            else if (attribute == TITLE)
                title = TextBytes.text(value, "windows-1251").strip();
            else if (attribute == DATA) files.add(file(title, value));
            if (attribute == TITLE && !files.isEmpty()) files.set(files.size() - 1, named(files, title));
        }
        return files;
    }

    /** A title may stand before or behind the data that it names. */
    private static FilePart named(List<FilePart> files, @Nullable String title) {
        FilePart last = files.get(files.size() - 1);
        return last.name() == null ? new FilePart(title, last.mediaType(), last.content()) : last;
    }

    private static byte[] value(ByteBuffer in) throws IOException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 2) throw new EOFException("cut off");
        byte[] value = new byte[length];
        in.get(value);
        in.getShort();
        return value;
    }

    private static FilePart file(@Nullable String title, byte[] bytes) {
        return new FilePart(title, "application/octet-stream", () -> new ByteArrayInputStream(bytes));
    }
}
