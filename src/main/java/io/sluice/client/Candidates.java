package io.sluice.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clients that share something exact with somebody: each kind is one bounded read of one index. */
@Repository
class Candidates {

    private static final String OF_CHANNEL =
            "select distinct contact.client_id from (%s) channel join client_contact contact on contact.id = channel.contact_id limit 100";
    private static final String PHONES =
            "select contact_id from client_channel where value = any(:values) and kind = 'PHONE' limit 200";
    private static final String MAILBOXES =
            "(select contact_id from client_channel where value = any(:values) and kind = 'EMAIL' limit 200) union all"
                    + " (select contact_id from client_channel where mailbox = any(:values) limit 200)";
    /** Each house by itself: of several at once the planner expects so many that it would read the table. */
    private static final String HOUSES = """
            select house.contact_id from unnest(cast(:values as text[])) domain
            cross join lateral (select contact_id from client_channel
                where split_part(value, '@', 2) = domain and kind = 'EMAIL' limit 200) house limit 200""";

    private final JdbcClient db;

    Candidates(JdbcClient db) {
        this.db = db;
    }

    List<UUID> withPhones(String[] phones) {
        return ofChannel(PHONES, phones);
    }

    List<UUID> withMailboxes(String[] mailboxes) {
        return ofChannel(MAILBOXES, mailboxes);
    }

    List<UUID> ofHouses(String[] domains) {
        return ofChannel(HOUSES, domains);
    }

    List<UUID> withTaxId(@Nullable String inn) {
        if (inn == null) return List.of();
        return db.sql("select id from client_account where inn = ? and merged_into is null limit 100")
                .param(inn)
                .query(UUID.class)
                .list();
    }

    private List<UUID> ofChannel(String channels, String[] values) {
        if (values.length == 0) return List.of();
        return db.sql(OF_CHANNEL.formatted(channels))
                .param("values", values)
                .query(UUID.class)
                .list();
    }
}
