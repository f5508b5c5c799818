package io.sluice.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Letters, telephone calls, form posts and a long list come at the same time while the application is killed again and again:
 * {@code mvn verify -Dsluice.kills=10 -Dsluice.posts=5000} for the long one.
 */
class JournalKillIT {

    private static final int KILLS = Integer.getInteger("sluice.kills", 2);
    private static final int POSTS = Integer.getInteger("sluice.posts", 400);
    private static final long SEED = Long.getLong("sluice.seed", System.nanoTime());
    private static final String[] SETTINGS = {
        "--sluice.intake.posts-per-minute=1000000",
        "--sluice.calls.generic.secret=sample-secret",
        "--sluice.calls.zadarma.secret=sample-secret",
        "--sluice.calls.asterisk.secret=sample-secret",
        "--sluice.calls.mango.key=sample-key",
        "--sluice.calls.mango.salt=sample-salt"
    };
    private static final Map<String, String> FIGURES = Map.of(
            "calls", "true",
            "answered", "phase = 'TALKED'",
            "missed", "phase = 'MISSED'",
            "offHours", "off_hours");

    private final Random random = new Random(SEED);
    private final Lists lists = new Lists();

    @Test
    void whateverWasTakenIsAccountedForThoughTheApplicationIsKilledOnTheWay() throws Exception {
        Forms forms = new Forms(POSTS, KILLS + 1);
        Calls calls = new Calls(KILLS + 1, random);
        try (Post post = new Post(KILLS + 1, random);
                Site site = new Site(
                        Stream.of(SETTINGS, post.settings()).flatMap(Stream::of).toArray(String[]::new))) {
            for (int round = 0; round <= KILLS; round++) play(round, site, post, List.of(forms, calls, lists, post));
            awaitEmptyJournal(site, post);

            System.out.printf(
                    "kills=%d seed=%d repeatedPosts=%d repeatedCallEvents=%d; mail, telephony, web:%n",
                    KILLS, SEED, forms.knocks().repeated(), calls.knocks().repeated());
            accountFor(site, post, calls, forms);
            lists.accountFor(site);
            nothingIsDouble(site);
            assertThat(site.count(
                            "select count(*) from outgoing_message m join intake_letter l on l.sender = m.recipient"
                                    + " where l.nature in ('BOUNCE', 'AUTOMATIC', 'REPORT')"))
                    .as("answers to robots")
                    .isZero();
        }
    }

    private void play(int round, Site site, Post post, List<Source> sources) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(sources.size());
        List<Future<?>> sent = new ArrayList<>();
        for (Source source : sources)
            sent.add(senders.submit(() -> {
                source.send(round, site);
                return null;
            }));
        senders.shutdown();
        if (round < KILLS) {
            lists.awaitProgress(site);
            TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(3000));
            site.kill();
            sent.get(sources.indexOf(post)).get();
            post.perhapsRenew(round);
            site.startAgain();
        }
        for (Future<?> one : sent) one.get();
    }

    private static void awaitEmptyJournal(Site site, Post post) throws InterruptedException {
        site.await(
                Duration.ofMinutes(10),
                () -> site.count("select count(*) from intake_event where channel = 'mail'") >= post.size()
                        && site.count("select count(*) from intake_event where state in ('WAITING', 'RUNNING')") == 0);
        site.print("select channel, state, count(*), max(tries) as tries, max(last_error) as error from intake_event"
                + " group by 1, 2 order by 1, 2");
        site.print("select mailbox, last_uid, trouble, read_at, lease_until from mailbox_folder");
    }

    private static void accountFor(Site site, Post post, Calls calls, Forms forms) throws Exception {
        Account letters = Account.ofMailbox(site.database(), post.size());
        Account events = Account.of(site.database(), calls.knocks().receipts());
        Account posts = Account.of(site.database(), forms.knocks().receipts());
        for (Account one : List.of(letters, events, posts)) one.print();
        assertThat(List.of(letters, events, posts)).allMatch(Account::addsUp);
        assertThat(posts.newLeads()).isEqualTo(POSTS);
        assertThat(site.count("select count(*) from intake_event where channel = 'mail'"))
                .isEqualTo(post.size());
        for (var figure : FIGURES.entrySet())
            assertThat(site.count("select count(*) from phone_call where " + figure.getValue()))
                    .as(figure.getKey())
                    .isEqualTo(CallEvent.expected(figure.getKey()));
    }

    /** One lead an event that made one, one deal a lead, one process a deal; no bytes made two leads. */
    private static void nothingIsDouble(Site site) {
        long made = site.count("select count(*) from intake_event where outcome = 'NEW_LEAD'");
        assertThat(site.count("select count(*) from lead")).isEqualTo(made);
        assertThat(site.count("select count(*) from deal")).isEqualTo(made);
        assertThat(site.count("select count(*) from deal where (select count(*) from act_ru_execution e"
                        + " where e.parent_id_ is null and e.business_key_ = deal.id::text) <> 1"))
                .as("deals without their one process")
                .isZero();
        assertThat(site.count("select count(*) from act_hi_procinst where proc_def_key_ = 'sales-funnel'"))
                .isEqualTo(made);
        assertThat(site.count("select count(*) from (select raw_hash from mail_position p"
                        + " join intake_event e on e.id = p.event_id where e.outcome = 'NEW_LEAD'"
                        + " group by raw_hash having count(distinct e.id) > 1) twice"))
                .as("letters that made two leads")
                .isZero();
    }
}
