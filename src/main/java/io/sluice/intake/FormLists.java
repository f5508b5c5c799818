package io.sluice.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists that sites keep of the forms they have sent: CSV with {@code at} and {@code key}, or the {@code eventId} of the answer. */
@Component
public class FormLists {

    private static final int MOST = 200_000;
    private static final String OURS = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final JdbcClient db;

    FormLists(JdbcClient db) {
        this.db = db;
    }

    public List<Listed> read(InputStream file) throws IOException {
        List<Listed> forms = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : lines) {
                if (forms.size() >= MOST) throw Refusal.tooLarge("intake.calls.list.large", MOST);
                forms.add(form(line));
            }
        } catch (CsvParseException e) {
            throw Refusal.invalidField("file", "intake.forms.list.unreadable", 1);
        }
        return forms;
    }

    private static Listed form(NamedCsvRecord line) {
        String id = Stream.of("key", "eventId")
                .flatMap(column -> line.findField(column).stream())
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElseThrow(() -> unreadable(line));
        try {
            return new Listed(id, Instant.parse(line.findField("at").orElse("").strip()), null);
        } catch (DateTimeException e) {
            throw unreadable(line);
        }
    }

    private static Refusal unreadable(NamedCsvRecord line) {
        return Refusal.invalidField("file", "intake.forms.list.unreadable", line.getStartingLineNumber());
    }

    /** Which of them the journal has, by the site's key or by our id. */
    public Set<String> known(String site, Collection<String> ids) {
        String prefix = "key:" + site + ":";
        Set<String> known = new HashSet<>(db.sql("select substr(external_id, ?) from intake_event"
                        + " where channel = 'web' and external_id = any(?)")
                .params(prefix.length() + 1, ids.stream().map(prefix::concat).toArray(String[]::new))
                .query(String.class)
                .list());
        String[] ours = ids.stream().filter(one -> one.matches(OURS)).toArray(String[]::new);
        known.addAll(db.sql("select id::text from intake_event where channel = 'web' and id = any(cast(? as uuid[]))")
                .param(ours)
                .query(String.class)
                .list());
        return known;
    }
}
