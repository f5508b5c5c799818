package io.sluice.intake.file;

import io.sluice.shared.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a file once into nothing, so that a bomb is refused before anybody reads it. */
final class ZipGuard {

    private static final long LARGEST = 300L * 1024 * 1024;
    /** Texts that cells share are held in memory by whoever reads them. */
    private static final long LARGEST_TEXTS = 60L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;

    private ZipGuard() {}

    /** The names of its parts. */
    static Set<String> check(Path file) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream parts = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            long left = LARGEST;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                names.add(part.getName());
                if (names.size() > MOST_PARTS) throw bomb();
                boolean sheet = part.getName().startsWith("xl/worksheets/");
                left -= unpacked(parts, sheet ? left : Math.min(left, LARGEST_TEXTS));
            }
            return names;
        } catch (IOException | IllegalArgumentException e) { // the latter for names in no encoding
            throw Sheet.unreadable();
        }
    }

    private static long unpacked(ZipInputStream part, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer))
            if ((bytes += read) > most) throw bomb();
        return bytes;
    }

    private static Refusal bomb() {
        return Refusal.tooLarge("intake.import.bomb");
    }
}
