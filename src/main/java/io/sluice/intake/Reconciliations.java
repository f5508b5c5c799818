package io.sluice.intake;

import io.sluice.shared.Actor;
import io.sluice.shared.SluiceSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the senders' own lists beside the journal, day by day, and says where they differ. */
@Component
@Transactional
public class Reconciliations {

    private static final Logger log = LoggerFactory.getLogger(Reconciliations.class);
    private static final int SHOWN_DAYS = 7;

    private final ReconciliationRows rows;
    private final Clock clock;
    private final ZoneId zone;

    Reconciliations(ReconciliationRows rows, Clock clock, SluiceSettings settings) {
        this.rows = rows;
        this.clock = clock;
        this.zone = settings.zone();
    }

    /** Keeps a result for each day of the list; what it names and the journal does not know is missing. */
    public List<Reconciled> compare(String channel, String source, Collection<Listed> list, Set<String> known) {
        Map<LocalDate, List<Listed>> days = list.stream()
                .collect(Collectors.groupingBy(
                        one -> LocalDate.ofInstant(one.at(), zone), TreeMap::new, Collectors.toList()));
        List<Reconciled> results = new ArrayList<>();
        days.forEach((day, listed) -> results.add(keep(channel, source, day, listed, known)));
        return results;
    }

    /** A day on which the sender's list is empty is reconciled, too. */
    public Reconciled keep(String channel, String source, LocalDate day, List<Listed> listed, Set<String> known) {
        List<Listed> missing =
                listed.stream().filter(one -> !known.contains(one.externalId())).toList();
        Reconciled result =
                new Reconciled(null, channel, source, day, listed.size(), missing.size(), clock.instant(), missing);
        rows.keep(result, Actor.current());
        if (!missing.isEmpty())
            log.error(
                    "RECONCILIATION: {} of {} of {} {} are not in the journal",
                    missing.size(),
                    listed.size(),
                    channel,
                    day);
        return result;
    }

    /** The last days and whatever is still missing, then the senders without a list. */
    @Transactional(readOnly = true)
    public List<Reconciled> latest() {
        LocalDate since = today().minusDays(SHOWN_DAYS);
        List<Reconciled> shown = new ArrayList<>(rows.since(since));
        Set<String> reconciled = shown.stream().map(Reconciliations::sender).collect(Collectors.toSet());
        Instant begin = since.atStartOfDay(zone).toInstant();
        rows.senders(begin).stream()
                .filter(one -> !reconciled.contains(sender(one)))
                .forEach(shown::add);
        return shown;
    }

    /** What heads and administrators are alarmed by. */
    @Transactional(readOnly = true)
    public long missing() {
        return rows.missing();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static String sender(Reconciled one) {
        return one.channel() + " " + one.source();
    }
}
