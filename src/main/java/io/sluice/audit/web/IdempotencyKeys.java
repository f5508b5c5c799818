package io.sluice.audit.web;

import io.sluice.shared.Refusal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The keys that were used and what was answered. A key is claimed in the transaction of its effect: a second request
 * with it waits for the first one's commit, and a crash leaves neither key nor effect.
 */
@Component
class IdempotencyKeys {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient db;
    private final Clock clock;

    IdempotencyKeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The answer that is known already; empty when the key is ours now. */
    Optional<KnownAnswer> claim(KeyedCall call, String hash) {
        forgetExpired(call);
        if (insert(call, hash)) return Optional.empty();
        return db.sql("""
                        select encode(request_hash, 'hex') as hash, status, headers, body from idempotency_key
                        where actor = ? and route = ? and key = ?""")
                .params(call.actor(), call.route(), call.key())
                .query(KnownAnswer::read)
                .optional();
    }

    void store(KeyedCall call, ContentCachingResponseWrapper told) {
        db.sql("update idempotency_key set status = ?, headers = ?, body = ? where actor = ? and route = ? and key = ?")
                .params(told.getStatus(), KeptHeaders.of(told), told.getContentAsByteArray())
                .params(call.actor(), call.route(), call.key())
                .update();
    }

    int forgetAllExpired() {
        return db.sql("delete from idempotency_key where expires_at < ?")
                .param(now())
                .update();
    }

    private boolean insert(KeyedCall call, String hash) {
        try {
            db.sql("set local lock_timeout = '5s'").update();
            boolean ours = db.sql("""
                            insert into idempotency_key (actor, route, key, request_hash, expires_at)
                            values (?, ?, ?, decode(?, 'hex'), ?) on conflict do nothing""")
                            .params(call.actor(), call.route(), call.key(), hash, now().plus(KEPT))
                            .update()
                    == 1;
            db.sql("set local lock_timeout to default").update(); // the effect waits for its own locks as ever
            return ours;
        } catch (DataAccessException e) {
            throw waitedTooLong(e) ? Refusal.conflict("audit.key.running") : e;
        }
    }

    private static boolean waitedTooLong(DataAccessException e) {
        return e.getMostSpecificCause() instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
    }

    private void forgetExpired(KeyedCall call) {
        db.sql("delete from idempotency_key where actor = ? and route = ? and key = ? and expires_at < ?")
                .params(call.actor(), call.route(), call.key(), now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
