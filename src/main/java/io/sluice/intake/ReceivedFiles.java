package io.sluice.intake;

import io.sluice.shared.Ids;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that came with events. */
@Component
public class ReceivedFiles {

    private final JdbcClient db;
    private final Blobs blobs;

    ReceivedFiles(JdbcClient db, Blobs blobs) {
        this.db = db;
        this.blobs = blobs;
    }

    public void keep(UUID eventId, int rank, @Nullable String name, String mediaType, InputStream content, long most)
            throws IOException {
        UUID id = Ids.next();
        long bytes = blobs.write(id, content, most);
        db.sql("insert into intake_attachment (id, event_id, rank, name, media_type, bytes)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, eventId, rank, shown(name, rank), mediaType, bytes)
                .update();
    }

    /** What an earlier try stored makes room for this one. */
    public void forget(UUID eventId) {
        db.sql("delete from intake_blob where owner_id in (select id from intake_attachment where event_id = ?)")
                .param(eventId)
                .update();
        db.sql("delete from intake_attachment where event_id = ?")
                .param(eventId)
                .update();
    }

    /** A name is shown, offered for saving and nothing else: no folders, no line breaks, not endless. */
    static String shown(@Nullable String name, int rank) {
        String last =
                name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_");
        String line = PlainText.line(last.replaceAll("^\\.+", ""), 150);
        return line == null ? "file-" + (rank + 1) : line;
    }

    public List<StoredFile> of(UUID eventId) {
        return db.sql("select id, event_id, name, media_type, bytes from intake_attachment where event_id = ?"
                        + " order by rank")
                .param(eventId)
                .query(StoredFile.class)
                .list();
    }

    public StoredFile file(UUID id) {
        return db.sql("select id, event_id, name, media_type, bytes from intake_attachment where id = ?")
                .param(id)
                .query(StoredFile.class)
                .optional()
                .orElseThrow(Refusal::missing);
    }
}
