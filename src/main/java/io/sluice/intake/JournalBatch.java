package io.sluice.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes many events of one sender into the journal at once, those that are decided already with their outcome. */
@Component
public class JournalBatch {

    private static final String INSERT = """
            insert into intake_event (id, channel, external_id, site, content_type, raw, received_at, next_try_at, state,
                                      outcome, decided_by, decided_at, duplicate_of, reason, fingerprint, title)
            select event.id, :channel, event.external_id, :site, 'application/json', event.raw, :now, :now,
                   case when event.outcome is null then 'WAITING' else 'DONE' end, event.outcome, event.decided_by,
                   case when event.outcome is null then null else cast(:now as timestamptz) end,
                   event.duplicate_of, event.reason, event.fingerprint, event.title
            from unnest(cast(:ids as uuid[]), cast(:externalIds as text[]), cast(:raws as text[]),
                        cast(:outcomes as text[]), cast(:deciders as text[]), cast(:duplicates as uuid[]),
                        cast(:reasons as text[]), cast(:fingerprints as text[]), cast(:titles as text[]))
                 as event (id, external_id, raw, outcome, decided_by, duplicate_of, reason, fingerprint, title)
            on conflict (channel, external_id) do nothing""";

    private final JdbcClient db;
    private final Clock clock;

    JournalBatch(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What is there already stays as it is; the queue finds the rest at its next look, a list is in no hurry. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String channel, String site, List<Line> lines) {
        if (lines.isEmpty()) return;
        db.sql(INSERT)
                .param("channel", channel)
                .param("site", site)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("ids", texts(lines, line -> line.id().toString()))
                .param("externalIds", texts(lines, Line::externalId))
                .param("raws", texts(lines, Line::raw))
                .param("outcomes", texts(lines, line -> name(line.decision())))
                .param(
                        "deciders",
                        texts(
                                lines,
                                line -> line.decision() == null
                                        ? null
                                        : line.decision().decidedBy()))
                .param(
                        "duplicates",
                        texts(
                                lines,
                                line -> line.decision() == null
                                        ? null
                                        : text(line.decision().duplicateOf())))
                .param(
                        "reasons",
                        texts(
                                lines,
                                line -> line.decision() == null
                                        ? null
                                        : line.decision().reason()))
                .param("fingerprints", texts(lines, Line::fingerprint))
                .param("titles", texts(lines, Line::title))
                .update();
    }

    private static @Nullable String[] texts(List<Line> lines, Function<Line, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Decision decision) {
        return decision == null || decision.outcome() == null
                ? null
                : decision.outcome().name();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /**
     * One event.
     *
     * @param decision null where the work behind it is still to be done
     */
    public record Line(
            UUID id,
            String externalId,
            String raw,
            @Nullable Decision decision,
            @Nullable String fingerprint,
            @Nullable String title) {}
}
