package io.sluice.client;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Ids;
import io.sluice.shared.ReadOnce;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many clients at once: recognised by the same marks as one, entered by a statement a table. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientBatch {

    private static final String KNOWN = """
            select distinct on (value) value, client_id from (
                select channel.value, contact.client_id from client_channel channel
                join client_contact contact on contact.id = channel.contact_id where channel.value = any(:marks)
                union all
                select inn, id from client_account where inn = any(:marks)) known
            order by value, client_id""";
    private static final String ACCOUNTS = """
            insert into client_account (id, name, essence, language, inn, team, created_at)
            select one.id, one.name, one.essence, :language, one.inn, :team, :now
            from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:essences as text[]), cast(:inns as text[]))
                 as one (id, name, essence, inn)""";
    private static final String CONTACTS = """
            insert into client_contact (id, client_id, name, position, created_at)
            select one.id, one.client_id, one.name, one.position, :now
            from unnest(cast(:ids as uuid[]), cast(:clients as uuid[]), cast(:names as text[]), cast(:positions as text[]))
                 as one (id, client_id, name, position)""";
    private final JdbcClient db;
    private final NewChannels channels;
    private final Languages languages;
    private final AuditTrail audit;
    private final ReadOnce once;
    private final Clock clock;

    ClientBatch(
            JdbcClient db, NewChannels channels, Languages languages, AuditTrail audit, ReadOnce once, Clock clock) {
        this.db = db;
        this.channels = channels;
        this.languages = languages;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /** Whoever else meets one of these strangers waits until this transaction has ended. */
    public void takeTurns(Collection<String> channels) {
        db.sql(
                        "select count(pg_advisory_xact_lock(hashtextextended(value, 0)))"
                                + " from (select value from unnest(cast(? as text[])) value order by value collate \"C\") sorted")
                .param(channels.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Clients by those of the phones, addresses and tax ids that we know. */
    public Map<String, UUID> known(Collection<String> marks) {
        Map<String, UUID> known = new HashMap<>();
        db.sql(KNOWN)
                .param("marks", marks.toArray(String[]::new))
                .query((row, number) -> known.put(row.getString("value"), row.getObject("client_id", UUID.class)))
                .list();
        return known;
    }

    /** Enters clients of which nobody knows any mark, each with one contact, in the name of whoever is said. */
    public void register(String author, @Nullable String team, List<Entry> entries) {
        if (entries.isEmpty()) return;
        once.forget(ClientCard.class);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql(ACCOUNTS)
                .param("language", languages.orOurs(null))
                .param("team", team)
                .param("now", now)
                .param("ids", texts(entries, entry -> entry.id().toString()))
                .param("names", texts(entries, Entry::account))
                .param("essences", texts(entries, entry -> NameEssence.of(entry.account())))
                .param("inns", texts(entries, Entry::inn))
                .update();
        entering("clients");
        List<UUID> contacts = entries.stream().map(entry -> Ids.next()).toList();
        db.sql(CONTACTS)
                .param("now", now)
                .param("ids", contacts.toArray(UUID[]::new))
                .param("clients", texts(entries, entry -> entry.id().toString()))
                .param("names", texts(entries, entry -> Strangers.nameOf(entry.whose())))
                .param("positions", texts(entries, Entry::position))
                .update();
        channels.add(IntStream.range(0, contacts.size())
                .mapToObj(i -> entries.get(i).reachedAt(contacts.get(i)))
                .toList());
        entering("");
        audit.recordAll(
                author,
                entries.stream()
                        .map(entry -> Change.of("client", entry.id(), "created"))
                        .toList());
    }

    /** Whoever is entered here was merged with nobody yet: the triggers that follow merges may rest. */
    private void entering(String what) {
        db.sql("select set_config('sluice.entering', ?, true)")
                .param(what)
                .query(String.class)
                .single();
    }

    private static @Nullable String[] texts(List<Entry> entries, Function<Entry, @Nullable String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }

    /** One client and its contact. */
    public record Entry(UUID id, NewRequest whose, @Nullable String position) {

        private NewChannels.Owned reachedAt(UUID contact) {
            return new NewChannels.Owned(
                    contact,
                    Stream.ofNullable(whose.phone()).toList(),
                    Stream.ofNullable(whose.email()).toList());
        }

        private String account() {
            return whose.company() == null ? Strangers.nameOf(whose) : whose.company();
        }

        private @Nullable String inn() {
            return whose.inn() == null ? null : whose.inn().value();
        }
    }
}
