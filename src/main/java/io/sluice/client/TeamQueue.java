package io.sluice.client;

import io.sluice.shared.ReadOnce;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client whom nobody has yet and whose team is known: its head sees them. */
@Component
@Transactional
public class TeamQueue {

    private final JdbcClient db;
    private final ReadOnce once;

    TeamQueue(JdbcClient db, ReadOnce once) {
        this.db = db;
        this.once = once;
    }

    /** Changes nothing about a client who has somebody. */
    public void put(UUID clientId, String team) {
        once.forget(ClientCard.class);
        db.sql("update client_account set team = ? where id = ? and owner_id is null")
                .params(team, clientId)
                .update();
    }
}
