package io.sluice.planning;

import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of open tasks, written by upserts. */
@Repository
class WorkItemRows {

    private static final String COLUMNS = """
            task_key = :taskKey, deal_id = :dealId, deal_number = :dealNumber, client_id = :clientId,
            client_name = :clientName, owner_id = :ownerId, queue = :queue, title = :title, due = :due,
            priority = :priority, stage = :stage, amount = :amount, currency = :currency
            """;

    private final JdbcClient db;

    WorkItemRows(JdbcClient db) {
        this.db = db;
    }

    void upsert(WorkItem item, Instant now) {
        bound("""
                insert into work_item (task_id, task_key, deal_id, deal_number, client_id, client_name, owner_id, queue,
                                       title, due, priority, stage, amount, currency, opened_at)
                values (:taskId, :taskKey, :dealId, :dealNumber, :clientId, :clientName, :ownerId, :queue,
                        :title, :due, :priority, :stage, :amount, :currency, :now)
                on conflict (task_id) do update set\s""" + COLUMNS, item).param("now", Cursor.utc(now)).update();
    }

    void update(WorkItem item) {
        bound("update work_item set " + COLUMNS + " where task_id = :taskId", item)
                .update();
    }

    void delete(String taskId) {
        db.sql("delete from work_item where task_id = ?").param(taskId).update();
    }

    Optional<WorkItem> byId(String taskId) {
        return db.sql("select * from work_item where task_id = ?")
                .param(taskId)
                .query(WorkItemRows::item)
                .optional();
    }

    List<WorkItem> ofDeal(UUID dealId) {
        return db.sql("select * from work_item where deal_id = ? order by due, task_id")
                .param(dealId)
                .query(WorkItemRows::item)
                .list();
    }

    List<WorkItem> nextOf(Collection<UUID> deals) {
        return db.sql(
                        "select distinct on (deal_id) * from work_item where deal_id = any(:deals) order by deal_id, due, task_id")
                .param("deals", deals.toArray(UUID[]::new))
                .query(WorkItemRows::item)
                .list();
    }

    List<WorkItem> ofClient(UUID clientId) {
        return db.sql("select * from work_item where client_id = ? order by due, task_id limit 200")
                .param(clientId)
                .query(WorkItemRows::item)
                .list();
    }

    Map<String, String> titles(UUID clientId) {
        Map<String, String> titles = new LinkedHashMap<>();
        db.sql("select task_id, title from work_item where client_id = ? order by task_id")
                .param(clientId)
                .query(row -> {
                    titles.put(row.getString("task_id"), row.getString("title"));
                });
        return titles;
    }

    private StatementSpec bound(String sql, WorkItem item) {
        Money amount = item.amount();
        return db.sql(sql)
                .param("taskId", item.taskId())
                .param("taskKey", item.taskKey())
                .param("dealId", item.dealId())
                .param("dealNumber", item.dealNumber())
                .param("clientId", item.clientId())
                .param("clientName", item.clientName())
                .param("ownerId", item.ownerId())
                .param("queue", item.queue())
                .param("title", item.title())
                .param("due", Cursor.utc(item.due()))
                .param("priority", item.priority())
                .param("stage", item.stage())
                .param("amount", amount == null ? null : amount.amount())
                .param("currency", amount == null ? null : amount.currency().getCurrencyCode());
    }

    static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getObject("deal_id", UUID.class),
                row.getString("deal_number"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getObject("owner_id", UUID.class),
                row.getString("queue"),
                row.getString("title"),
                due(row.getObject("due", OffsetDateTime.class)),
                row.getInt("priority"),
                row.getString("stage"),
                amount(row));
    }

    private static @Nullable Instant due(OffsetDateTime stored) {
        return stored.equals(OffsetDateTime.MAX) ? null : stored.toInstant();
    }

    private static @Nullable Money amount(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return amount == null ? null : new Money(amount, Currency.getInstance(row.getString("currency")));
    }
}
