package io.sluice.intake.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The watermarks of the folders, and which node reads them now. */
@Repository
@Transactional
class FolderMarks {

    /** Renewed with each letter; a node that dies holds nobody up for longer, and two readers at once double nothing. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String OF = " where mailbox = ? and folder = ?";

    private final JdbcClient db;
    private final Clock clock;

    FolderMarks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False while another node reads the folder; the lease ends by itself when that node dies. */
    public boolean take(String mailbox, String folder, String holder, Duration lease) {
        db.sql("insert into mailbox_folder (mailbox, folder) values (?, ?) on conflict do nothing")
                .params(mailbox, folder)
                .update();
        return db.sql("update mailbox_folder set lease_holder = ?, lease_until = ?" + OF
                                + " and (lease_holder is null or lease_holder = ? or lease_until < ?)")
                        .params(holder, now().plus(lease), mailbox, folder, holder, now())
                        .update()
                > 0;
    }

    public void release(String mailbox, String folder, String holder, @Nullable String trouble) {
        db.sql("update mailbox_folder set lease_holder = null, lease_until = null, trouble = ?,"
                        + " read_at = case when cast(? as text) is null then ? else read_at end" + OF
                        + " and lease_holder = ?")
                .params(trouble, trouble, now(), mailbox, folder, holder)
                .update();
    }

    public FolderMark of(String mailbox, String folder) {
        return read(mailbox, folder, "");
    }

    /** Holds the folder's row, so that two readers can never enter the same letter. */
    public FolderMark locked(Place place) {
        return read(place.mailbox(), place.folder(), " for update");
    }

    private FolderMark read(String mailbox, String folder, String lock) {
        return db.sql("select uid_validity, last_uid, fetch_since from mailbox_folder" + OF + lock)
                .params(mailbox, folder)
                .query(FolderMark.class)
                .single();
    }

    /** Read up to here; a new validity begins anew. */
    public void reached(Place place) {
        db.sql("update mailbox_folder set last_uid = case when uid_validity = ? then greatest(last_uid, ?) else ? end,"
                        + " uid_validity = ?, lease_until = case when lease_holder is null then null"
                        + " else greatest(lease_until, ?) end" + OF)
                .params(place.validity(), place.uid(), place.uid(), place.validity())
                .param(now().plus(LEASE))
                .params(place.mailbox(), place.folder())
                .update();
    }

    public void fetchSince(String mailbox, @Nullable LocalDate day) {
        db.sql("update mailbox_folder set fetch_since = ? where mailbox = ?")
                .params(day, mailbox)
                .update();
    }

    public void fetched(String mailbox, String folder) {
        db.sql("update mailbox_folder set fetch_since = null" + OF)
                .params(mailbox, folder)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
