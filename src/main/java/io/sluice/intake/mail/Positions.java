package io.sluice.intake.mail;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which event lies at which place of a mailbox. */
@Repository
class Positions {

    private final JdbcClient db;

    Positions(JdbcClient db) {
        this.db = db;
    }

    boolean isKnown(Place place) {
        return db.sql("select exists (select 1 from mail_position where mailbox = ? and folder = ?"
                        + " and uid_validity = ? and uid = ?)")
                .params(place.mailbox(), place.folder(), place.validity(), place.uid())
                .query(Boolean.class)
                .single();
    }

    /** Of these numbers, those that no event has. */
    Set<Long> unknown(Place folder, Collection<Long> uids) {
        Set<Long> unknown = new HashSet<>(uids);
        unknown.removeAll(db.sql("select uid from mail_position where mailbox = ? and folder = ? and uid_validity = ?"
                        + " and uid = any(?)")
                .params(folder.mailbox(), folder.folder(), folder.validity())
                .param(uids.toArray(Long[]::new))
                .query(Long.class)
                .list());
        return unknown;
    }

    /**
     * The server numbers anew and this letter had another number before: the event is there. One that was delivered twice
     * has two events, and each of its new places gets one of them.
     */
    Optional<UUID> renumbered(Place place, String rawHash) {
        return db.sql("""
                        select before.event_id from mail_position before
                        where before.raw_hash = :hash and before.mailbox = :mailbox and before.folder = :folder
                          and before.uid_validity <> :validity
                          and not exists (select 1 from mail_position now where now.event_id = before.event_id
                                          and now.uid_validity = :validity)
                        order by before.event_id limit 1""")
                .param("hash", rawHash)
                .param("mailbox", place.mailbox())
                .param("folder", place.folder())
                .param("validity", place.validity())
                .query(UUID.class)
                .optional();
    }

    /** What lies there was not known when its place was. */
    void learn(Place place, String rawHash) {
        db.sql(
                        "update mail_position set raw_hash = ? where mailbox = ? and folder = ? and uid_validity = ? and uid = ?")
                .params(rawHash, place.mailbox(), place.folder(), place.validity(), place.uid())
                .update();
    }

    void keep(Place place, UUID eventId, String rawHash) {
        db.sql("insert into mail_position (mailbox, folder, uid_validity, uid, event_id, raw_hash)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(place.mailbox(), place.folder(), place.validity(), place.uid())
                .params(eventId, rawHash)
                .update();
    }
}
