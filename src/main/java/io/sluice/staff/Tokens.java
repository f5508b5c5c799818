package io.sluice.staff;

import io.sluice.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
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
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final PersonRows people;
    private final Clock clock;

    Tokens(JdbcClient db, PersonRows people, Clock clock) {
        this.db = db;
        this.people = people;
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
        return token;
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
