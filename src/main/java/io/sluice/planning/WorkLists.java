package io.sluice.planning;

import io.sluice.shared.Page;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads parts of the open tasks in the order of their due moment. Each owner and each queue in sight is one short read
 * of its index, merged afterwards: a million tasks of others cost nothing.
 */
@Repository
class WorkLists {

    private static final String PLACE =
            "(w.due, w.task_id) > (:due, :task) and w.due <= :before order by w.due, w.task_id limit :size";

    private static final String ALL = "select w.* from work_item w where " + PLACE;

    private static final String SEEN = """
            select w.* from (
              select w.* from unnest(:owners::uuid[]) as o cross join lateral
                  (select w.* from work_item w where w.owner_id = o and %1$s) w
              union all
              select w.* from unnest(:queues::text[]) as q cross join lateral
                  (select w.* from work_item w where w.owner_id is null and w.queue = q and %1$s) w
            ) w order by w.due, w.task_id limit :size""".formatted(PLACE);

    private final JdbcClient db;

    WorkLists(JdbcClient db) {
        this.db = db;
    }

    List<WorkItem> part(Sight sight, WorkFilter filter, Cursor after, int size) {
        return bound(sight.all() ? ALL : SEEN, sight, filter)
                .param("due", after.due())
                .param("task", after.taskId())
                .param("size", size)
                .query(WorkItemRows::item)
                .list();
    }

    /** Counts up to the limit and no further. */
    long count(Sight sight, WorkFilter filter) {
        return bound("select count(*) from (%s) c".formatted(sight.all() ? ALL : SEEN), sight, filter)
                .param("due", Cursor.START.due())
                .param("task", Cursor.START.taskId())
                .param("size", Page.COUNT_LIMIT)
                .query(Long.class)
                .single();
    }

    private StatementSpec bound(String sql, Sight sight, WorkFilter filter) {
        StatementSpec spec = db.sql(sql).param("before", Cursor.utc(filter.dueBefore()));
        return sight.all() ? spec : spec.param("owners", sight.ownerIds()).param("queues", sight.queueKeys());
    }
}
