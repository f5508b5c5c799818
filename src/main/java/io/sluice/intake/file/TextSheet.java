package io.sluice.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A CSV of any usual encoding; the separator is the one that cuts the header into most columns. */
final class TextSheet implements Sheet {

    /** Separators that may be chosen, by the names under which they are offered. */
    static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

    private static final int LONGEST_CELL = 1024 * 1024;
    /** Excel's own note on the separator, in front of the header. */
    private static final String NOTE = "sep=";

    private static final Pattern ESCAPED = Pattern.compile("'[=+\\-@\\t\\r]");

    private final Path file;
    private final Reading reading;

    TextSheet(Path file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    @Override
    public void each(Predicate<SheetRow> reader) throws IOException {
        char separator = separator();
        try (CsvReader<CsvRecord> lines = lines(separator)) {
            int number = 0;
            for (CsvRecord line : lines) {
                if ((number == 0 && isNote(line)) || line.getFields().stream().allMatch(String::isBlank)) continue;
                if (number > MOST_ROWS) throw Sheet.tooLong();
                if (!reader.test(new SheetRow(number++, cells(line)))) return;
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw Sheet.unreadable();
        }
    }

    private static List<String> cells(CsvRecord line) {
        return line.getFields().stream().map(TextSheet::text).toList();
    }

    /** An apostrophe in front of what a spreadsheet would take for a formula is no part of the text. */
    private static String text(String cell) {
        return ESCAPED.matcher(cell).lookingAt() ? cell.substring(1) : unquoted(cell);
    }

    // quotes behind a space, or written twice by a careless export, come through the reader as they are
    private static String unquoted(String cell) {
        String bare = cell.strip();
        if (bare.length() < 2 || !bare.startsWith("\"") || !bare.endsWith("\"")) return cell;
        String inner = bare.substring(1, bare.length() - 1);
        boolean doubled = inner.contains("\"\"") && !inner.replace("\"\"", "").contains("\"");
        return doubled ? inner.replace("\"\"", "\"") : cell;
    }

    private char separator() throws IOException {
        String asked = reading.separator();
        if (asked == null || asked.isBlank())
            return SEPARATORS.values().stream()
                    .max(Comparator.comparingInt(this::columns).thenComparing(one -> one == ';'))
                    .orElse(',');
        Character named = asked.length() == 1 ? Character.valueOf(asked.charAt(0)) : SEPARATORS.get(asked);
        if (named == null || !SEPARATORS.containsValue(named))
            throw Refusal.invalidField("delimiter", "shared.parameter.invalid", asked);
        return named;
    }

    private int columns(char by) {
        try (CsvReader<CsvRecord> lines = lines(by)) {
            return lines.stream()
                    .filter(line -> !isNote(line))
                    .findFirst()
                    .map(CsvRecord::getFieldCount)
                    .orElse(0);
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNote(CsvRecord line) {
        return line.getField(0).startsWith(NOTE);
    }

    private CsvReader<CsvRecord> lines(char by) throws IOException {
        Reader text = Encodings.open(file, reading.encoding());
        return CsvReader.builder()
                .fieldSeparator(by)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
    }

    static List<String> separators() {
        return List.of("comma", "semicolon", "tab", "bar");
    }
}
