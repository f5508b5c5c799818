package io.sluice.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a .docx, unpacked with every limit counted while reading. */
final class DocxFile {

    private static final int FILE = 10 << 20;
    private static final int ENTRY = 20 << 20;
    private static final int TOTAL = 50 << 20;
    private static final int ENTRIES = 500;
    private static final int RATIO = 100;
    private static final int SMALL = 1 << 20;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final byte[] file;
    private int total;

    private DocxFile(byte[] file) {
        this.file = file;
    }

    static Map<String, byte[]> read(byte[] file) {
        if (file.length > FILE) throw refused("too-large", "10");
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw refused("encrypted");
        if (!startsWith(file, 'P', 'K', 3, 4)) throw refused("not-word");
        DocxFile docx = new DocxFile(file);
        if (!docx.hasDirectory()) throw refused("damaged");
        docx.unpack();
        return OnlineNames.usual(docx.entries);
    }

    private void unpack() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = checked(entry.getName());
                byte[] content = content(zip);
                if (!entry.isDirectory()) entries.put(name, content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("damaged");
        }
    }

    private String checked(String name) {
        if (names.size() >= ENTRIES) throw refused("too-many-parts", Integer.toString(ENTRIES));
        boolean unsafe = name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":");
        if (unsafe || name.isBlank()) throw refused("unsafe-name", name);
        if (!names.add(name.toLowerCase(Locale.ROOT))) throw refused("twice", name);
        return name;
    }

    private byte[] content(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            total += read;
            out.write(buffer, 0, read);
            boolean bomb = total > SMALL && total / RATIO > file.length;
            if (bomb || out.size() > ENTRY || total > TOTAL) throw refused("bomb");
        }
        return out.toByteArray();
    }

    /** A file cut off in the middle has lost the directory at its end. */
    private boolean hasDirectory() {
        for (int i = file.length - 22; i >= Math.max(0, file.length - 22 - 65535); i--)
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) return true;
        return false;
    }

    private static boolean startsWith(byte[] file, int... magic) {
        if (file.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((file[i] & 0xFF) != magic[i]) return false;
        return true;
    }

    private static TemplateRefused refused(String key, String... args) {
        return new TemplateRefused(List.of(Place.FILE.problem(key, args)));
    }
}
