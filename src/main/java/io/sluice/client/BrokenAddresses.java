package io.sluice.client;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.ReadOnce;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that do not work, until somebody corrects them or lets them be; for callers that checked the right to ask. */
@Component
@Transactional
public class BrokenAddresses {

    private static final String OF_CLIENT =
            " and contact_id in (select id from client_contact where client_id = :client)";

    private final JdbcClient db;
    private final AuditTrail audit;
    private final ReadOnce once;
    private final Clock clock;

    BrokenAddresses(JdbcClient db, AuditTrail audit, ReadOnce once, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /** The longest broken first. */
    public List<BrokenAddress> of(UUID clientId) {
        return db.sql("""
                        select contact_id, value, undeliverable_at, undeliverable_why, undeliverable_left_at is not null
                        from client_channel where undeliverable_at is not null""" + OF_CLIENT + " order by 3, 2 limit 200")
                .param("client", clientId)
                .query((row, number) -> new BrokenAddress(
                        row.getObject(1, UUID.class),
                        new EmailAddress(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4),
                        row.getBoolean(5)))
                .list();
    }

    public boolean settled(UUID clientId) {
        return of(clientId).stream().allMatch(BrokenAddress::left);
    }

    /** The contact is written to under another address from now on. */
    public void correct(UUID clientId, EmailAddress broken, EmailAddress working) {
        if (broken.equals(working)) throw Refusal.invalidField("email", "client.address.same");
        once.forget(ClientCard.class);
        int added = change("""
                insert into client_channel (contact_id, kind, value, rank)
                select contact_id, kind, :working, rank from client_channel
                where kind = 'EMAIL' and value = :broken and undeliverable_at is not null""" + OF_CLIENT + " on conflict do nothing", clientId, broken, working);
        int removed = change(
                "delete from client_channel where kind = 'EMAIL' and value = :broken and undeliverable_at is not null"
                        + OF_CLIENT,
                clientId,
                broken,
                working);
        if (removed == 0) throw Refusal.missing();
        String to = added == 0 ? null : working.value();
        audit.record(new Change("client", clientId, "address corrected", broken.value(), to, null));
    }

    /** The mark stays, and whoever writes there is warned; nobody has to do anything about it. */
    public void leave(UUID clientId) {
        int left = db.sql("update client_channel set undeliverable_left_at = :now where undeliverable_at is not null"
                        + " and undeliverable_left_at is null" + OF_CLIENT)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("client", clientId)
                .update();
        if (left > 0) audit.record(Change.of("client", clientId, "broken address left"));
    }

    private int change(String sql, UUID clientId, EmailAddress broken, EmailAddress working) {
        return db.sql(sql)
                .param("client", clientId)
                .param("broken", broken.value())
                .param("working", working.value())
                .update();
    }
}
