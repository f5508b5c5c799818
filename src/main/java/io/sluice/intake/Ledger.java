package io.sluice.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The account of what was received; the parts add up to {@code received}, hence {@code unaccounted} is 0 or an alarm. */
public record Ledger(@JsonUnwrapped Figures total, List<Figures> channels, List<Day> days) {

    static Ledger of(List<Day> lines) {
        List<Figures> all = lines.stream().map(Day::figures).toList();
        Map<String, Figures> channels = new TreeMap<>();
        all.forEach(one -> channels.merge(String.valueOf(one.channel()), one, Figures::more));
        return new Ledger(all.stream().reduce(Figures.NONE, Figures::plus), List.copyOf(channels.values()), lines);
    }

    /** What one channel brought on one day of the house. */
    public record Day(LocalDate day, @JsonUnwrapped Figures figures) {}

    /** One line of the account; the total names no channel. */
    public record Figures(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String channel,

            long received,
            long newLeads,
            long attached,
            long duplicates,
            long rejected,
            long spam,
            long pending,
            long failed) {

        static final Figures NONE = new Figures(null, 0, 0, 0, 0, 0, 0, 0, 0);

        @JsonProperty
        public long unaccounted() {
            return received - newLeads - attached - duplicates - rejected - spam - pending - failed;
        }

        static Figures of(ResultSet row) throws SQLException {
            return new Figures(
                    row.getString("channel"),
                    row.getLong("received"),
                    row.getLong("new_leads"),
                    row.getLong("attached"),
                    row.getLong("duplicates"),
                    row.getLong("rejected"),
                    row.getLong("spam"),
                    row.getLong("pending"),
                    row.getLong("failed"));
        }

        Figures plus(Figures more) {
            return sum(null, more);
        }

        Figures more(Figures more) {
            return sum(channel, more);
        }

        private Figures sum(@Nullable String name, Figures more) {
            return new Figures(
                    name,
                    received + more.received,
                    newLeads + more.newLeads,
                    attached + more.attached,
                    duplicates + more.duplicates,
                    rejected + more.rejected,
                    spam + more.spam,
                    pending + more.pending,
                    failed + more.failed);
        }
    }
}
