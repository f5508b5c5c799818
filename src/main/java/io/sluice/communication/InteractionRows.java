package io.sluice.communication;

import io.sluice.client.ClientCondition;
import io.sluice.shared.Ids;
import io.sluice.shared.PlainText;
import io.sluice.staff.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls, letters, meetings and notes as they are stored. */
@Repository
class InteractionRows {

    private static final int LONGEST = 20_000;
    private static final String SELECT = """
            select interaction.*, person.name as author from interaction
            join client_account client on client.id = interaction.client_id
            left join person on person.id = interaction.author_id
            where %s = :id and\s""" + ClientCondition.SQL + " order by at desc, interaction.id desc limit 500";

    private final JdbcClient db;

    InteractionRows(JdbcClient db) {
        this.db = db;
    }

    UUID insert(NewInteraction interaction, Instant at) {
        UUID id = Ids.next();
        db.sql("""
                        insert into interaction (id, client_id, deal_id, contact_id, kind, direction, result, text,
                                                 author_id, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, interaction.clientId(), interaction.dealId(), interaction.contactId())
                .params(interaction.kind().name(), interaction.direction().name())
                .params(PlainText.line(interaction.result(), 200), PlainText.lines(interaction.text(), LONGEST))
                .params(interaction.authorId(), at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    List<Interaction> ofDeal(UUID dealId, Visibility reader) {
        return list("interaction.deal_id", dealId, reader);
    }

    List<Interaction> ofClient(UUID clientId, Visibility reader) {
        return list("interaction.client_id", clientId, reader);
    }

    private List<Interaction> list(String column, UUID id, Visibility reader) {
        return db.sql(SELECT.formatted(column))
                .params(ClientCondition.params(reader))
                .param("id", id)
                .query(InteractionRows::interaction)
                .list();
    }

    List<Interaction> notes(UUID clientId, @Nullable UUID dealId, String result) {
        return db.sql("""
                        select interaction.*, person.name as author from interaction
                        left join person on person.id = interaction.author_id
                        where client_id = ? and deal_id is not distinct from ? and kind = 'NOTE' and result = ?
                        order by at desc, interaction.id desc limit 200""")
                .params(clientId, dealId, result)
                .query(InteractionRows::interaction)
                .list();
    }

    boolean anyContact(UUID dealId) {
        return db.sql("select exists (select 1 from interaction where deal_id = ? and kind <> 'NOTE')")
                .param(dealId)
                .query(Boolean.class)
                .single();
    }

    private static Interaction interaction(ResultSet row, int number) throws SQLException {
        return new Interaction(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getObject("contact_id", UUID.class),
                InteractionKind.valueOf(row.getString("kind")),
                Direction.valueOf(row.getString("direction")),
                row.getString("result"),
                row.getString("text"),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
