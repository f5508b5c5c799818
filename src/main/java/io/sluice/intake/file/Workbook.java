package io.sluice.intake.file;

import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX, read as a stream; what would unpack to more than a list can be is refused first. */
final class Workbook implements Sheet {

    private final Path file;
    private final ReadingOptions options;

    Workbook(Path file) {
        this.file = file;
        // without a part for them the reader would look for formats in vain
        this.options = new ReadingOptions(ZipGuard.check(file).contains("xl/styles.xml"), true);
    }

    @Override
    public void each(Predicate<SheetRow> reader) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), options);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            each(rows.iterator(), reader);
        } catch (Refusal refused) {
            throw refused;
        } catch (ExcelReaderException
                | NoSuchElementException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException // what the reader throws for parts that are missing
                | IndexOutOfBoundsException
                | UncheckedIOException
                | IOException e) {
            throw Sheet.unreadable();
        }
    }

    private static void each(Iterator<Row> rows, Predicate<SheetRow> reader) {
        int number = 0;
        int columns = 0;
        while (rows.hasNext()) {
            List<String> cells = cells(rows.next(), columns);
            if (cells.stream().allMatch(String::isBlank)) continue;
            if (number == 0) columns = cells.size();
            if (number > MOST_ROWS) throw Sheet.tooLong();
            if (!reader.test(new SheetRow(number++, cells))) return;
        }
    }

    /** Trailing empty cells are not stored: a short row is filled up, empty ones behind the last column are dropped. */
    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(Math.max(columns, row.getCellCount()), 2 * MOST_COLUMNS); i++)
            cells.add(text(row, i));
        while (cells.size() > columns && cells.get(cells.size() - 1).isBlank()) cells.remove(cells.size() - 1);
        return cells;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getOptionalCell(column).orElse(null);
        if (cell == null) return "";
        if (cell.getType() == CellType.NUMBER) return number(cell);
        String text = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    private static String number(Cell cell) {
        if (!isDay(cell)) return cell.asNumber().toPlainString();
        LocalDateTime moment = cell.asDate();
        return String.valueOf(moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate() : moment);
    }

    /** A date is a number that is shown as one. */
    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[dy].*");
    }
}
