package io.sluice.kill;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of everything that a sender was told was taken. */
record Account(
        long received,
        long newLeads,
        long attached,
        long duplicates,
        long spam,
        long rejected,
        long parked,
        long lost) {

    private static final String COUNTS = """
            select count(*) filter (where outcome = 'NEW_LEAD') as new_leads,
                   count(*) filter (where outcome = 'ATTACHED') as attached,
                   count(*) filter (where outcome = 'DUPLICATE') as duplicates,
                   count(*) filter (where outcome = 'SPAM') as spam,
                   count(*) filter (where outcome = 'REJECTED') as rejected,
                   count(*) filter (where state = 'PARKED') as parked,
                   :received - count(*) filter (where outcome is not null or state = 'PARKED') as lost,
                   :received as received
            from intake_event where\s""";

    /** Of events whose receipts the sender has. */
    static Account of(JdbcClient database, Collection<String> receipts) {
        return database.sql(COUNTS + "id::text = any(:ids)")
                .param("received", (long) receipts.size())
                .param("ids", receipts.toArray(String[]::new))
                .query(Account.class)
                .single();
    }

    /** Of letters: so many lie in the mailbox. */
    static Account ofMailbox(JdbcClient database, long letters) {
        return database.sql(COUNTS + "channel = 'mail'")
                .param("received", letters)
                .query(Account.class)
                .single();
    }

    void print() {
        System.out.printf(
                "received=%d new=%d attached=%d duplicates=%d spam=%d rejected=%d parked=%d lost=%d%n",
                received, newLeads, attached, duplicates, spam, rejected, parked, lost);
    }

    boolean addsUp() {
        return lost == 0 && received == newLeads + attached + duplicates + spam + rejected + parked;
    }
}
