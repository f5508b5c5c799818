package io.sluice.billing;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of money, only ever added to, and the sums that follow from them. */
@Repository
class Ledger {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    BigDecimal allocatedTo(UUID invoiceId) {
        return jdbc.sql("select coalesce(sum(amount), 0) from standing_allocation where invoice_id = ?")
                .param(invoiceId)
                .query(BigDecimal.class)
                .single();
    }

    /** Locked until the end of the transaction, so that nobody spends the same money meanwhile. */
    Spendable payment(UUID paymentId) {
        lock("payment", paymentId);
        return jdbc.sql("select id, currency, unallocated as left from payment_standing where id = ?")
                .param(paymentId)
                .query(Spendable.class)
                .single();
    }

    /** Locked as well, always behind the payment. */
    Payable invoice(UUID invoiceId) {
        lock("invoice", invoiceId);
        return jdbc.sql("select id, deal_id, currency, status, open from invoice_standing where id = ?")
                .param(invoiceId)
                .query(Payable.class)
                .single();
    }

    private void lock(String table, UUID id) {
        var found = jdbc.sql("select id from " + table + " where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        if (found.isEmpty()) {
            throw Refusal.missing();
        }
    }

    UUID allocated(UUID paymentId, Portion portion, Rule rule) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into payment_allocation (id, payment_id, invoice_id, amount, rule, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, paymentId, portion.invoiceId(), portion.amount(), rule.name(), now(), Actor.current())
                .update();
        return id;
    }

    /** Taken back only once, whoever else tries. */
    void undone(UUID allocationId) {
        jdbc.sql("insert into allocation_undone (allocation_id, undone_at, undone_by) values (?, ?, ?)")
                .params(allocationId, now(), Actor.current())
                .update();
    }

    void refunded(UUID paymentId, UUID bankLineId, BigDecimal amount) {
        jdbc.sql("insert into payment_refund (id, payment_id, bank_line_id, amount, made_at) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), paymentId, bankLineId, amount, now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A payment and what of it lies nowhere yet. */
    record Spendable(UUID id, String currency, BigDecimal left) {}

    /** An invoice and what of it is open. */
    record Payable(UUID id, UUID dealId, String currency, String status, BigDecimal open) {

        boolean awaitsMoney() {
            return status.equals("ISSUED") || status.equals("PARTLY_PAID");
        }
    }
}
