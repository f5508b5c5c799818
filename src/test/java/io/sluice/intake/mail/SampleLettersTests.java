package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sluice.intake.mail.Samples.Sample;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class SampleLettersTests {

    private static final Set<Nature> MACHINES = EnumSet.of(Nature.AUTOMATIC);
    private static final Map<String, Set<Nature>> NATURES = Map.of(
            "bounce", EnumSet.of(Nature.BOUNCE),
            "auto-reply", MACHINES,
            "read receipt", MACHINES,
            "spam", EnumSet.of(Nature.SPAM),
            "bulk", EnumSet.of(Nature.BULK),
            "abuse report", EnumSet.of(Nature.REPORT),
            "objection (unsubscribe request)", EnumSet.of(Nature.REPORT),
            "quarantine", EnumSet.of(Nature.NOTHING),
            "text of a reply, no headers", EnumSet.of(Nature.NOTHING, Nature.PERSON));

    @Autowired
    LetterReader reader;

    @Autowired
    Natures natures;

    @Autowired
    Senders senders;

    @Autowired
    LetterEntry entry;

    @Autowired
    FolderMarks marks;

    @Autowired
    WorkQueue queue;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void onlyWhereTheSamplesAre() {
        assumeThat(Samples.areThere()).isTrue();
    }

    @Test
    void everyLetterIsReadAndTakenForWhatItIs() throws Exception {
        List<String> mistaken = new ArrayList<>();

        for (Sample sample : Samples.all())
            try (LetterReader.Opened opened = reader.open(sample.file())) {
                Nature nature = natures.of(opened.letter());
                // the file of one source that begins with its body
                if (sample.name().contains("noheader")) continue;
                Set<Nature> right = NATURES.getOrDefault(sample.kind(), EnumSet.of(Nature.PERSON));
                if (!right.contains(nature)) mistaken.add(sample.name() + " is " + sample.kind() + ", not " + nature);
            }

        assertThat(mistaken).isEmpty();
    }

    @Test
    void whoeverLeftAnAddressOrANumberCanBeAnswered() throws Exception {
        List<String> mistaken = new ArrayList<>();

        for (Sample sample : Samples.all()) {
            if (!sample.kind().equals("lead")) continue;
            try (LetterReader.Opened opened = reader.open(sample.file())) {
                Sender sender = senders.of(opened.letter());
                if (!sender.isReachable()) mistaken.add(sample.name() + " has no sender");
                check(sample, "email", sender.email(), mistaken);
                check(sample, "phone", sender.phone(), mistaken);
                check(sample, "name", sender.name(), mistaken);
            }
        }

        assertThat(mistaken).isEmpty();
    }

    @Test
    void allOfThemTogetherAddUp() throws Exception {
        int uid = 0;
        marks.take("samples", "INBOX", "test", Duration.ofMinutes(1));
        for (Sample sample : Samples.all())
            try (FetchedLetter letter = FetchedLetter.of(Files.newInputStream(sample.file()), 1 << 26)) {
                entry.enter(new Place("samples", "INBOX", 1, ++uid), "mail", letter);
            }

        for (int tries = 0; tries < 4; tries++) {
            queue.drain();
            time.advance(Duration.ofMinutes(1));
        }

        Map<String, Object> counts = db.sql("""
                        select count(*) as received, count(*) filter (where outcome = 'NEW_LEAD') as new,
                               count(*) filter (where outcome = 'ATTACHED') as attached,
                               count(*) filter (where outcome = 'DUPLICATE') as duplicates,
                               count(*) filter (where outcome = 'SPAM') as spam,
                               count(*) filter (where outcome = 'REJECTED') as rejected,
                               count(*) filter (where state = 'PARKED') as parked,
                               count(*) filter (where state not in ('DONE', 'PARKED')) as lost
                        from intake_event""").query().singleRow();
        System.out.println(counts);
        assertThat(counts).containsEntry("received", (long) uid).containsEntry("lost", 0L);
        assertThat(db.sql("select last_error from intake_event where state = 'PARKED'"
                                + " and last_error not like 'intake.mail.%'")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(db.sql("select count(*) from deal").query(Long.class).single())
                .isEqualTo(counts.get("new"));
    }

    private static void check(Sample sample, String field, Object found, List<String> mistaken) {
        String wanted = sample.expected().at("/lead/" + field).asText("");
        // a colleague's own address is not known to the test's staff
        if (sample.name().contains("forwarded")) return;
        if (!wanted.isEmpty() && !wanted.equals(String.valueOf(found)))
            mistaken.add(sample.name() + " " + field + ": " + found + ", not " + wanted);
    }
}
