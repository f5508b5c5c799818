package io.sluice.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Merges as they are stored, and the rows of clients that they lock and mark. */
@Repository
class MergeRows {

    private static final String TABLE = "client_account";

    private final JdbcClient db;
    private final EarlierMerges earlier;
    private final ObjectMapper json;
    private final ReadOnce once;
    private final Clock clock;

    MergeRows(JdbcClient db, EarlierMerges earlier, ObjectMapper json, ReadOnce once, Clock clock) {
        this.db = db;
        this.earlier = earlier;
        this.json = json;
        this.once = once;
        this.clock = clock;
    }

    /**
     * In the order of their ids, so that two merges of the same clients take turns; nobody is waited for long, and what was
     * read before is read again.
     */
    void lock(UUID one, UUID other) {
        db.sql("select set_config('lock_timeout', '250', true)")
                .query(String.class)
                .single();
        db.sql("select id from client_account where id in (?, ?) order by id for update")
                .params(one, other)
                .query(UUID.class)
                .list();
        once.forget(ClientCard.class);
    }

    /** Whom the client became, if it was merged. */
    Optional<UUID> survivor(UUID id) {
        return db.sql("select merged_into from client_account where id = ? and merged_into is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    UUID add(ClientCard before, ClientCard after, @Nullable UUID merged, String name) {
        UUID id = Ids.next();
        db.sql("""
                        insert into client_merge (id, survivor_id, merged_id, merged_name, merged_at, merged_by, before, after)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""")
                .params(id, before.id())
                .param(merged)
                .params(name, now(), Actor.current(), written(before), written(after))
                .update();
        return id;
    }

    void mark(UUID merge, UUID merged, UUID survivor) {
        earlier.pointOn(merge, TABLE, merged, survivor);
        db.sql("update client_account set merged_into = ?, version = version + 1 where id = ?")
                .params(survivor, merged)
                .update();
    }

    void unmark(UUID merge, UUID merged) {
        db.sql("update client_account set merged_into = null, version = version + 1 where id = ?")
                .param(merged)
                .update();
        earlier.pointBack(merge, TABLE);
    }

    void undone(UUID merge) {
        db.sql("update client_merge set undone_at = ?, undone_by = ? where id = ?")
                .params(now(), Actor.current(), merge)
                .update();
    }

    Optional<Stored> locked(UUID merge, UUID survivor) {
        return db.sql("select *, " + LATEST
                        + " as latest from client_merge where id = ? and survivor_id = ? for update")
                .params(merge, survivor)
                .query(this::stored)
                .optional();
    }

    /** Newest first, bounded. */
    List<Stored> of(UUID survivor) {
        return db.sql("select *, " + LATEST + " as latest from client_merge where survivor_id = ?"
                        + " order by merged_at desc, id desc limit 50")
                .param(survivor)
                .query(this::stored)
                .list();
    }

    /** The merge by which the client became what it is, where it stands. */
    Optional<UUID> standing(UUID merged, UUID survivor) {
        return db.sql("select id from client_merge where merged_id = ? and survivor_id = ? and undone_at is null")
                .params(merged, survivor)
                .query(UUID.class)
                .optional();
    }

    private static final String LATEST =
            "not exists (select 1 from client_merge later where later.survivor_id = client_merge.survivor_id"
                    + " and later.undone_at is null and later.id > client_merge.id)";

    private Stored stored(ResultSet row, int number) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("survivor_id", UUID.class),
                row.getObject("merged_id", UUID.class),
                row.getString("merged_name"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                row.getString("merged_by"),
                undone == null ? null : undone.toInstant(),
                row.getBoolean("latest"),
                read(row.getString("before")),
                read(row.getString("after")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String written(ClientCard card) {
        try {
            return json.writeValueAsString(card.with(List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A card cannot be written", e);
        }
    }

    private ClientCard read(String card) {
        try {
            return json.readValue(card, ClientCard.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A card cannot be read", e);
        }
    }

    /** @param latest whether nothing was merged into the survivor on top of it */
    record Stored(
            UUID id,
            UUID survivorId,
            @Nullable UUID mergedId,
            String mergedName,
            Instant mergedAt,
            String mergedBy,
            @Nullable Instant undoneAt,
            boolean latest,
            ClientCard before,
            ClientCard after) {}
}
