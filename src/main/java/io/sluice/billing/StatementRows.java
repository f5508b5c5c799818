package io.sluice.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What moved between us and a client in rubles: invoices, payments, money that went back. */
@Repository
class StatementRows {

    // the day of shipment makes a debt, the day at the bank a payment; a cancelled invoice makes none
    private static final String MOVES = """
            select i.issued_on as day, 'invoice' as what, i.number as number, i.gross as debit, 0::numeric as credit
              from invoice i
             where i.client_id = :client and i.currency = 'RUB' and i.state = 'ISSUED'
            union all
            select p.received_on, 'payment', l.number, 0, p.amount
              from payment p join bank_line l on l.id = p.bank_line_id
             where p.client_id = :client and p.currency = 'RUB'
            union all
            select l.value_date, 'refund', l.number, r.amount, 0
              from payment_refund r join payment p on p.id = r.payment_id join bank_line l on l.id = r.bank_line_id
             where p.client_id = :client and p.currency = 'RUB'""";
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One move of money or debt. */
    record Move(LocalDate day, String what, String number, BigDecimal debit, BigDecimal credit) {}

    Statement statement(UUID clientId, Period period) {
        List<Move> moves = jdbc.sql("select * from (" + MOVES
                        + ") move where day between :from and :to order by day, what, number limit " + MOST)
                .param("client", clientId)
                .param("from", period.from())
                .param("to", period.to())
                .query(Move.class)
                .list();
        return new Statement(period, opening(clientId, period), moves);
    }

    private BigDecimal opening(UUID clientId, Period period) {
        return jdbc.sql("select coalesce(sum(debit - credit), 0) from (" + MOVES + ") move where day < :from")
                .param("client", clientId)
                .param("from", period.from())
                .query(BigDecimal.class)
                .single();
    }
}
