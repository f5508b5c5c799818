package io.sluice.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls of a deal, for callers that have shown that the reader sees it. */
@Component
public class DealCalls {

    private final JdbcClient db;

    DealCalls(JdbcClient db) {
        this.db = db;
    }

    /** Newest first, bounded. */
    public List<DealCall> of(UUID dealId) {
        return db.sql("""
                        select id, started_at, phase, talk_seconds, recording from phone_call
                        where deal_id = ? order by started_at desc, id limit 50""").param(dealId).query(DealCall.class).list();
    }
}
