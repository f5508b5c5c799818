package io.sluice.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account of what was received; the parts add up to {@code received}, hence {@code unaccounted} is 0 or an alarm. */
public record Ledger(@JsonUnwrapped Figures total, List<Figures> channels) {

    static Ledger of(List<Figures> channels) {
        return new Ledger(channels.stream().reduce(Figures.NONE, Figures::plus), channels);
    }

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

        Figures plus(Figures more) {
            return new Figures(
                    null,
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
