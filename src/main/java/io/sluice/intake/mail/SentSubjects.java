package io.sluice.intake.mail;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deal of a client about which we wrote under a subject, for answers that name no letter but keep its title. */
@Component
class SentSubjects {

    private static final String PREFIXES = "(?iu)^\\s*((re|fwd?|aw|ответ|отв|пересл)(\\[\\d+])?\\s*:\\s*)+";

    private final JdbcClient db;

    SentSubjects(JdbcClient db) {
        this.db = db;
    }

    Optional<UUID> dealOf(UUID clientId, String subject) {
        String title = subject.replaceFirst(PREFIXES, "").strip();
        if (title.isEmpty()) return Optional.empty();
        return db.sql("""
                        select deal_id from outgoing_message
                        where client_id = ? and deal_id is not null and subject = ? order by created_at desc limit 1""").params(clientId, title).query(UUID.class).optional();
    }
}
