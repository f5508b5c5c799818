package io.sluice.client;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives rows of a table to another client or contact, remembers which, and gives them back. */
@Repository
class Mover {

    private static final String MOVE = """
            with moved as (update %1$s t set %2$s_id = :to%3$s where %4$s%5$s returning t.%6$s::text as moved)
            insert into client_merge_row (merge_id, table_name, column_name, row_key, was, became)
            select :merge, '%1$s', '%2$s_id', moved, :from, :to from moved""";
    private static final String BACK = """
            update %1$s t set %2$s_id = row.was%3$s from client_merge_row row
            where row.merge_id = :merge and row.table_name = '%1$s' and row.column_name = '%2$s_id'
              and t.%4$s = row.row_key::%5$s and t.%2$s_id = row.became""";

    private static final String OF_CONTACT = "t.client_id = :client and t.contact_id = :from";

    private final JdbcClient db;

    Mover(JdbcClient db) {
        this.db = db;
    }

    int count(Belongings of, UUID from, UUID to) {
        return db.sql("select count(*) from " + of.table() + " t where t.client_id = :from" + of.moving()
                        + " and :to <> :from")
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    /** How many rows name the contact of the client. */
    int countOfContact(Belongings of, UUID clientId, UUID contact) {
        if (!of.contacts()) return 0;
        return db.sql("select count(*) from " + of.table() + " t where " + OF_CONTACT)
                .param("client", clientId)
                .param("from", contact)
                .query(Integer.class)
                .single();
    }

    int move(UUID merge, Belongings of, UUID from, UUID to) {
        String sql = MOVE.formatted(of.table(), "client", of.noted(), "t.client_id = :from", of.moving(), of.key());
        return db.sql(sql)
                .param("merge", merge)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Among the rows of one client, so that an index is read. */
    int repoint(UUID merge, Belongings of, UUID clientId, UUID from, UUID to) {
        if (!of.contacts()) return 0;
        return db.sql(MOVE.formatted(of.table(), "contact", of.noted(), OF_CONTACT, "", of.key()))
                .param("merge", merge)
                .param("client", clientId)
                .param("from", from)
                .param("to", to)
                .update();
    }

    void back(UUID merge, Belongings of) {
        if (of.contacts()) back(merge, of, "contact");
        back(merge, of, "client");
    }

    private void back(UUID merge, Belongings of, String column) {
        db.sql(BACK.formatted(of.table(), column, of.noted(), of.key(), of.keyType()))
                .param("merge", merge)
                .update();
    }

    /** Rows that name one of these things go with it. */
    void along(Belongings of, String column, Collection<UUID> carrying, Way way) {
        String sql = "update %s t set client_id = :to%s where t.client_id = :from and t.%s = any(:carrying)";
        db.sql(sql.formatted(of.table(), of.noted(), column))
                .param("from", way.from())
                .param("to", way.to())
                .param("carrying", carrying.toArray(UUID[]::new))
                .update();
    }

    /** From one client to another. */
    record Way(UUID from, UUID to) {}
}
