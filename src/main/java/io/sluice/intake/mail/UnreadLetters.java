package io.sluice.intake.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Letters that could not be brought from the server, and who wants them tried again. */
@Repository
@Transactional
class UnreadLetters {

    private static final int LONGEST_REASON = 500;
    private static final String CUT_OFF = "The program ended while it was read";
    private static final String AT = " where mailbox = ? and folder = ? and uid_validity = ? and uid = ?";

    private final JdbcClient db;

    UnreadLetters(JdbcClient db) {
        this.db = db;
    }

    /** Counts a try that begins now, the same letter's earlier ones included; its success forgets them. */
    public int tried(Place place) {
        return db.sql(
                        "insert into mail_unread (mailbox, folder, uid_validity, uid, tries, reason) values (?, ?, ?, ?, 1, ?)"
                                + " on conflict (mailbox, folder, uid_validity, uid) do update set tries = mail_unread.tries + 1,"
                                + " wanted = false returning tries")
                .params(place.mailbox(), place.folder(), place.validity(), place.uid(), CUT_OFF)
                .query(Integer.class)
                .single();
    }

    public void failed(Place place, Throwable why) {
        String reason = TextBytes.storable(why.toString());
        db.sql("update mail_unread set reason = ?" + AT)
                .param(reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
                .params(place.mailbox(), place.folder(), place.validity(), place.uid())
                .update();
    }

    /** Nothing is wrong with the letter; whoever read it was called away. */
    public void takeBack(Place place, boolean wanted) {
        db.sql("update mail_unread set tries = tries - 1, wanted = ?" + AT)
                .param(wanted)
                .params(place.mailbox(), place.folder(), place.validity(), place.uid())
                .update();
    }

    /** A person sees it from now on. */
    public void shown(Place place, UUID eventId) {
        db.sql("update mail_unread set event_id = ?" + AT)
                .params(eventId, place.mailbox(), place.folder(), place.validity(), place.uid())
                .update();
    }

    public void forget(Place place) {
        db.sql("delete from mail_unread" + AT)
                .params(place.mailbox(), place.folder(), place.validity(), place.uid())
                .update();
    }

    /** The letter of the event is fetched at the next reading; false where nothing is left to fetch. */
    public boolean want(UUID eventId) {
        return db.sql("update mail_unread set wanted = true where event_id = ?")
                        .param(eventId)
                        .update()
                > 0;
    }

    /** The events whose letters are wanted from the folder. */
    public List<Wanted> wanted(Place folder) {
        return db.sql("select uid, event_id from mail_unread where wanted and event_id is not null"
                        + " and mailbox = ? and folder = ? and uid_validity = ? order by uid limit 200")
                .params(folder.mailbox(), folder.folder(), folder.validity())
                .query(Wanted.class)
                .list();
    }

    /** A letter that a person wants to have tried again. */
    record Wanted(long uid, UUID eventId) {}
}
