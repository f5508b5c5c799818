package io.sluice.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that joined another one when their clients became one, as they are stored. */
@Repository
class JoinedRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    JoinedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void join(UUID id, UUID into, UUID clientId, UUID merge) {
        jdbc.sql("""
                        update collection_case set client_id = ?, state = 'CLOSED', closed_at = ?, joined_into = ?,
                               joined_by = ? where id = ?""")
                .params(clientId, clock.instant().atOffset(ZoneOffset.UTC), into, merge, id)
                .update();
    }

    List<Joined> by(UUID merge) {
        return jdbc.sql("select id, promised_on from collection_case where joined_by = ? for update")
                .param(merge)
                .query(Joined.class)
                .list();
    }

    void part(UUID id, UUID clientId, boolean open) {
        jdbc.sql("""
                        update collection_case set client_id = :client, joined_into = null, joined_by = null,
                               state = case when :open then 'OPEN' else 'CLOSED' end,
                               closed_at = case when :open then null else closed_at end
                        where id = :id""")
                .param("client", clientId)
                .param("open", open)
                .param("id", id)
                .update();
    }

    record Joined(UUID id, @Nullable LocalDate promisedOn) {}
}
