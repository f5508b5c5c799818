package io.sluice.shared.web;

import io.sluice.shared.Page;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for a spreadsheet: text stays text, whatever it begins with, and numbers stay numbers. */
public final class CsvFile {

    /** Says how many rows the file has, heads not counted. */
    public static final String ROWS = "X-Rows";

    private static final int MOST_PARTS = 50;
    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StringBuilder text = new StringBuilder("\ufeff"); // else Excel reads another encoding
    private final char separator;
    private int lines;

    public CsvFile(Locale reader, List<String> heads) {
        separator = reader.getLanguage().equals("ru") ? ';' : ','; // as Excel expects it there
        row(heads.toArray());
    }

    /** All parts of a list, up to 10,000 rows. */
    public <T> CsvFile rows(Function<Paging, Page<T>> list, Function<T, List<?>> cells) {
        for (int part = 0; part < MOST_PARTS; part++) {
            Page<T> found = list.apply(new Paging(part, Paging.LARGEST));
            found.items().forEach(item -> row(cells.apply(item).toArray()));
            if (found.next() == null) break;
        }
        return this;
    }

    public void row(List<?> cells) {
        row(cells.toArray());
    }

    private void row(@Nullable Object... cells) {
        lines++;
        text.append(Arrays.stream(cells).map(this::cell).collect(Collectors.joining(String.valueOf(separator))))
                .append("\r\n");
    }

    private String cell(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number) return number(number);
        String shown = value.toString();
        // a spreadsheet would run it as a formula
        if (shown.matches("(?s)[=+\\-@\\t\\r].*")) shown = "'" + shown;
        return "\"" + shown.replace("\"", "\"\"") + "\"";
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return separator == ';' ? plain.replace('.', ',') : plain;
    }

    public ResponseEntity<byte[]> answer(String name) {
        String disposition = ContentDisposition.attachment()
                .filename(name + ".csv", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header(ROWS, String.valueOf(lines - 1))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
