package io.sluice.staff.web;

import io.sluice.staff.People;
import io.sluice.staff.PersonChanged;
import io.sluice.staff.PersonLeft;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rights change at once, also for whoever is signed in: the session remembers the old ones and goes. */
@Component
class SessionsEnd {

    private final People people;
    private final JdbcClient db;

    SessionsEnd(People people, JdbcClient db) {
        this.people = people;
        this.db = db;
    }

    @EventListener
    void on(PersonLeft left) {
        end(left.personId());
    }

    @EventListener
    void on(PersonChanged changed) {
        end(changed.personId());
    }

    private void end(UUID personId) {
        db.sql("delete from spring_session where principal_name = ?")
                .param(people.byId(personId).login())
                .update();
    }
}
