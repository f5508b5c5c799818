package io.sluice.intake.file;

import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A list as it was sent: its rows one after the other, the header first; never whole in memory. */
interface Sheet {

    int MOST_ROWS = 200_000;
    int MOST_COLUMNS = 100;

    /** Rows that hold anything, the header with the number 0, until the reader has enough. */
    void each(Predicate<SheetRow> reader) throws IOException;

    /** By content, whatever the file is called. */
    static Sheet of(Path file, Reading reading) throws IOException {
        byte[] begin = begin(file);
        if (begin.length == 0) throw Refusal.invalidField("file", "intake.import.empty");
        if (Arrays.equals(begin, new byte[] {'P', 'K', 3, 4})) return new Workbook(file);
        if (Arrays.equals(begin, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
            throw Refusal.invalidField("file", "intake.import.old-excel");
        return new TextSheet(file, reading);
    }

    private static byte[] begin(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(4);
        }
    }

    /** The header and the first rows. */
    default List<List<String>> first(int rows) throws IOException {
        List<List<String>> first = new ArrayList<>();
        each(row -> {
            first.add(row.cells());
            return first.size() <= rows;
        });
        if (first.isEmpty()) throw Refusal.invalidField("file", "intake.import.empty");
        if (first.get(0).size() > MOST_COLUMNS)
            throw Refusal.invalidField("file", "intake.import.columns", MOST_COLUMNS);
        return first;
    }

    static Refusal tooLong() {
        return Refusal.tooLarge("intake.import.rows", MOST_ROWS);
    }

    static Refusal unreadable() {
        return Refusal.invalidField("file", "intake.import.unreadable");
    }
}
