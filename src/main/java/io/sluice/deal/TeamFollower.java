package io.sluice.deal;

import io.sluice.staff.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever changes teams takes their deals along, so that the new head sees them and the old one does not. */
@Component
class TeamFollower {

    private final JdbcClient db;

    TeamFollower(JdbcClient db) {
        this.db = db;
    }

    @Order(0) // before whoever asks for the head of the deal's team
    @EventListener
    void follow(PersonChanged changed) {
        db.sql("""
                        update deal d set team = p.team, version = version + 1 from person p
                        where p.id = ? and d.owner_id = p.id and d.team is distinct from p.team""").param(changed.personId()).update();
    }
}
