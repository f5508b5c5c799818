package io.sluice.billing;

import io.sluice.client.ClientCondition;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibilities;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients that a statement can be made for: those with an invoice or a payment. */
@Component
public class StatementCandidates {

    private static final int MOST = 2_000;
    private static final String CLIENTS = """
            select client.id, client.name, client.language,
                   coalesce((select sum(i.gross) from invoice i where i.client_id = client.id and i.currency = 'RUB'
                                and i.state = 'ISSUED' and i.issued_on <= :to), 0)
                 - coalesce((select sum(p.amount) from payment p where p.client_id = client.id and p.currency = 'RUB'
                                and p.received_on <= :to), 0)
                 + coalesce((select sum(r.amount) from payment_refund r join payment p on p.id = r.payment_id
                                and p.currency = 'RUB' where p.client_id = client.id), 0) as balance
              from client_account client
             where (exists (select 1 from invoice i where i.client_id = client.id and i.state = 'ISSUED'
                               and i.issued_on <= :to)
                    or exists (select 1 from payment p where p.client_id = client.id and p.received_on <= :to))
               and\s""" + ClientCondition.SQL + " order by client.name, client.id limit " + MOST;

    private final JdbcClient jdbc;
    private final Visibilities visibilities;

    StatementCandidates(JdbcClient jdbc, Visibilities visibilities) {
        this.jdbc = jdbc;
        this.visibilities = visibilities;
    }

    /** @param balance at the end of the period; more than nothing is what they owe us */
    public record Candidate(UUID id, String name, String language, BigDecimal balance) {}

    public List<Candidate> of(Period period) {
        Map<String, Object> params = new HashMap<>(ClientCondition.params(visibilities.current()));
        params.put("to", period.to());
        return jdbc.sql(CLIENTS).params(params).query(Candidate.class).list();
    }

    void requireVisible(List<UUID> clients) {
        List<UUID> seen = jdbc.sql("select client.id from client_account client where client.id = any(:ids) and "
                        + ClientCondition.SQL)
                .params(ClientCondition.params(visibilities.current()))
                .param("ids", clients.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        if (!new HashSet<>(seen).containsAll(clients)) throw Refusal.missing();
    }
}
