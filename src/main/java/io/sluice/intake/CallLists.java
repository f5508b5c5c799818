package io.sluice.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of calls that exchanges keep themselves, to be compared with what their events told us. */
@Component
public class CallLists {

    private static final int MOST = 200_000;
    private static final int SOURCE = 1;
    private static final int DESTINATION = 2;
    private static final int START = 9;
    private static final int TALK = 13;
    private static final int DISPOSITION = 14;
    private static final int CALL_ID = 16;

    private final JdbcClient db;
    private final ZoneId zone;

    CallLists(JdbcClient db, CallSettings settings) {
        this.db = db;
        CallSettings.Signed asterisk = settings.asterisk();
        ZoneId own = asterisk == null ? null : asterisk.zone();
        this.zone = own == null ? ZoneOffset.UTC : own;
    }

    /** Asterisk's {@code Master.csv} in the order of columns that cdr_csv writes; the legs of a call are one call. */
    public List<LoggedCall> asterisk(InputStream file) throws IOException {
        Map<String, LoggedCall> calls = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (CsvRecord line : lines) {
                if (calls.size() >= MOST) throw Refusal.tooLarge("intake.calls.list.large", MOST);
                LoggedCall leg = leg(line);
                calls.merge(leg.callId(), leg, LoggedCall::and);
            }
        } catch (CsvParseException e) {
            throw Refusal.invalidField("file", "intake.calls.list.unreadable", 1);
        }
        return List.copyOf(calls.values());
    }

    /** Which of the ids the journal has calls of. */
    public Set<String> known(String provider, Collection<String> callIds) {
        return db.sql("select external_id from phone_call where provider = ? and external_id = any(?)")
                .params(provider, callIds.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private LoggedCall leg(CsvRecord line) {
        if (line.getFieldCount() <= CALL_ID)
            throw Refusal.invalidField("file", "intake.calls.list.unreadable", line.getStartingLineNumber());
        try {
            return new LoggedCall(
                    line.getField(CALL_ID),
                    LocalDateTime.parse(line.getField(START).replace(' ', 'T'))
                            .atZone(zone)
                            .toInstant(),
                    line.getField(SOURCE),
                    line.getField(DESTINATION),
                    line.getField(DISPOSITION).equals("ANSWERED"),
                    Long.parseLong(line.getField(TALK)));
        } catch (DateTimeException | NumberFormatException e) {
            throw Refusal.invalidField("file", "intake.calls.list.unreadable", line.getStartingLineNumber());
        }
    }
}
