package io.sluice.deal;

import io.sluice.shared.Refusal;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must exist before a stage counts as reached; talks and payments are proved by their own modules. */
@Component
class Evidence {

    // an older revision that the client has seen proves nothing about the one in force
    private static final String OFFER = """
            select 1 from (select state from offer where deal_id = ? order by revision desc limit 1) last
            where state in ('SENT', 'ANSWERED')""";
    private static final String MEETING = "select 1 from meeting where deal_id = ? and state in ('SCHEDULED', 'HELD')";
    private static final String MINUTES = "select 1 from meeting where deal_id = ? and state = 'HELD'";
    private static final String AGREED = """
            select 1 from contract c join contract_revision r on r.contract_id = c.id
            where c.deal_id = ? and r.state = 'AGREED' and r.sha256 is not null""";

    private final JdbcClient db;

    Evidence(JdbcClient db) {
        this.db = db;
    }

    void require(Deal deal, FunnelStage stage) {
        Predicate<Deal> proof = switch (stage) {
            case QUALIFIED -> one -> one.repeat || one.isQualified();
            case OFFER_SENT -> one -> exists(OFFER, one.id);
            case MEETING_SCHEDULED -> one -> exists(MEETING, one.id);
            case MEETING_HELD -> one -> exists(MINUTES, one.id);
            case CONTRACT_AGREED -> one -> exists(AGREED, one.id);
            case NEW_CLIENT, DECISION_MAKER_REACHED, INVOICE_PAID -> one -> true;
        };
        if (!proof.test(deal)) throw Refusal.conflict("deal.evidence." + stage, deal.number);
    }

    private boolean exists(String sql, UUID dealId) {
        return db.sql("select exists (" + sql + ")")
                .param(dealId)
                .query(Boolean.class)
                .single();
    }
}
