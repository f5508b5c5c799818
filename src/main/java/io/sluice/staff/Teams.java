package io.sluice.staff;

import io.sluice.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams that managers and their heads belong to. */
@Component
public class Teams {

    private final JdbcClient db;

    Teams(JdbcClient db) {
        this.db = db;
    }

    public List<Team> all() {
        return db.sql("select key, name from team order by name")
                .query(Team.class)
                .list();
    }

    /** Founds the team or gives it another name. */
    @Transactional
    public void found(Team team) {
        db.sql("insert into team (key, name) values (:key, :name) on conflict (key) do update set name = :name")
                .paramSource(team)
                .update();
    }

    void require(@Nullable String key) {
        if (key != null && all().stream().noneMatch(team -> team.key().equals(key)))
            throw Refusal.invalidField("team", "staff.team.unknown", key);
    }
}
