package io.sluice.document.template;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Writes a zip from packed entries: what a template never changes is packed once, not at each rendering. */
final class ZipFile {

    /** An entry in its packed form. */
    static final class Entry {

        private final byte[] name;
        private final byte[] packed;
        private final int size;
        private final int crc;

        Entry(byte[] name, byte[] packed, int size, int crc) {
            this.name = name;
            this.packed = packed;
            this.size = size;
            this.crc = crc;
        }
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8 = 0x800;
    private static final short DEFLATED = 8;
    private static final int FIRST_OF_JANUARY_1980 = 0x00210000; // the same data give the same file

    private ZipFile() {}

    static Entry pack(String name, byte[] content) {
        try (Packing packing = new Packing()) {
            return packing.pack(name, content);
        }
    }

    static byte[] write(List<Entry> entries) {
        int size = 22;
        for (Entry entry : entries) size += 76 + 2 * entry.name.length + entry.packed.length;
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> offsets = new ArrayList<>();
        for (Entry entry : entries) {
            offsets.add(out.position());
            common(out.putInt(LOCAL), entry).put(entry.name).put(entry.packed);
        }
        int directory = out.position();
        for (int i = 0; i < entries.size(); i++) central(out, entries.get(i), offsets.get(i));
        end(out, entries.size(), directory);
        return out.array();
    }

    private static ByteBuffer common(ByteBuffer out, Entry entry) {
        out.putShort(VERSION).putShort(UTF8).putShort(DEFLATED).putInt(FIRST_OF_JANUARY_1980);
        out.putInt(entry.crc).putInt(entry.packed.length).putInt(entry.size);
        return out.putShort((short) entry.name.length).putShort((short) 0);
    }

    private static void central(ByteBuffer out, Entry entry, int offset) {
        common(out.putInt(CENTRAL).putShort(VERSION), entry);
        out.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset);
        out.put(entry.name);
    }

    private static void end(ByteBuffer out, int count, int directory) {
        int size = out.position() - directory;
        out.putInt(END).putShort((short) 0).putShort((short) 0);
        out.putShort((short) count).putShort((short) count);
        out.putInt(size).putInt(directory).putShort((short) 0);
    }
}
