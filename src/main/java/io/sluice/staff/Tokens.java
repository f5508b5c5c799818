package io.sluice.staff;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bearer tokens of people and integrations: shown once, kept as a hash, gone with their owner. */
@Component
public class Tokens {

    private static final String PREFIX = "sluice_";
    private static final int MOST = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final PersonRows people;
    private final AuditTrail audit;
    private final Clock clock;

    Tokens(JdbcClient db, PersonRows people, AuditTrail audit, Clock clock) {
        this.db = db;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a token; this is the only time that anybody sees it. */
    @Transactional
    public String issue(UUID personId, String name, @Nullable Instant expiresAt) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        db.sql("insert into access_token (id, person_id, name, hash, created_at, expires_at) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), personId, name, hash(token), utc(clock.instant()), utc(expiresAt))
                .update();
        audit.record(new Change("person", personId, "token", null, name, null));
        return token;
    }

    /** Those that still open the door, the newest first. */
    public List<Token> of(UUID personId) {
        return db.sql("""
                        select id, name, created_at, expires_at from access_token
                        where person_id = ? and revoked_at is null and (expires_at is null or expires_at > ?)
                        order by created_at desc limit ?""")
                .params(personId, utc(clock.instant()), MOST)
                .query(Tokens::token)
                .list();
    }

    @Transactional
    public void revoke(UUID personId, UUID tokenId) {
        int revoked = db.sql(
                        "update access_token set revoked_at = ? where id = ? and person_id = ? and revoked_at is null")
                .params(utc(clock.instant()), tokenId, personId)
                .update();
        if (revoked == 0) throw Refusal.missing();
        audit.record(Change.of("person", personId, "token-revoked"));
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        OffsetDateTime ends = row.getObject("expires_at", OffsetDateTime.class);
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant());
    }

    /** Whose token it is, as long as it is good. */
    public Optional<Person> owner(String token) {
        return people.byToken(hash(token), clock.instant()).filter(Person::active);
    }

    @EventListener
    void revokeAll(PersonLeft left) {
        db.sql("update access_token set revoked_at = ? where person_id = ? and revoked_at is null")
                .params(utc(clock.instant()), left.personId())
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    // 256 random bits need no salt and no slow hash
    private static String hash(String token) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
