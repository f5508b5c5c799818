package io.sluice.planning;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each person has on their desk, so that new work goes to whoever has least. */
@Component
public class Workloads {

    private final JdbcClient db;

    Workloads(JdbcClient db) {
        this.db = db;
    }

    /** Open tasks of a person; nobody counts further than {@code atMost}. */
    public int open(UUID personId, int atMost) {
        return db.sql("select count(*) from (select 1 from work_item where owner_id = ? limit ?) bounded")
                .params(personId, atMost)
                .query(Integer.class)
                .single();
    }
}
