package io.sluice.billing;

import io.sluice.billing.bank.Party;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Payments for reading, with what stands on which invoice. */
@Repository
class PaymentLists {

    private static final String WANTED =
            " from payment_standing p join bank_line l on l.id = p.bank_line_id where (:status::text is null or p.status = :status)";

    private static final String ALLOCATION = """
            select a.*, i.number as invoice_number, i.currency
              from standing_allocation a join invoice i on i.id = a.invoice_id
             where a.payment_id = :payment""";

    private final JdbcClient jdbc;

    PaymentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<PaymentView> find(@Nullable String status, Paging paging) {
        var items = jdbc.sql("select p.*, l.number" + WANTED
                        + " order by p.received_on desc, p.id desc limit :size offset :offset")
                .param("status", status)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::payment)
                .list();
        return paging.page(items, count(status));
    }

    private long count(@Nullable String status) {
        return jdbc.sql("select count(*) from (select 1" + WANTED + " limit " + Page.COUNT_LIMIT + ") counted")
                .param("status", status)
                .query(Long.class)
                .single();
    }

    Optional<PaymentView> one(UUID id) {
        return jdbc.sql(
                        "select p.*, l.number from payment_standing p join bank_line l on l.id = p.bank_line_id where p.id = ?")
                .param(id)
                .query(this::payment)
                .optional();
    }

    /** What matching asks about a payment that is stored. */
    Incoming incoming(UUID id) {
        return jdbc.sql("select l.* from payment p join bank_line l on l.id = p.bank_line_id where p.id = ?")
                .param(id)
                .query((row, index) -> new Incoming(
                        new Party(
                                row.getString("payer_account"),
                                row.getString("payer_inn"),
                                row.getString("payer_name")),
                        row.getBigDecimal("amount"),
                        row.getString("currency"),
                        row.getString("purpose")))
                .single();
    }

    Optional<AllocationView> standing(UUID paymentId, UUID allocationId) {
        return jdbc.sql(ALLOCATION + " and a.id = :id")
                .param("payment", paymentId)
                .param("id", allocationId)
                .query(PaymentLists::allocation)
                .optional();
    }

    /** The payer's payment that an outgoing sum may be the return of. */
    Optional<UUID> refundable(String payerInn, BigDecimal amount, String currency) {
        return jdbc.sql("""
                        select id from payment_standing
                         where payer_inn = ? and currency = ? and unallocated >= ?
                         order by unallocated, received_on, id limit 1""")
                .params(payerInn, currency, amount)
                .query(UUID.class)
                .optional();
    }

    private PaymentView payment(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PaymentView(
                id,
                row.getString("status"),
                row.getObject("received_on", LocalDate.class),
                row.getString("number"),
                money(row, "amount"),
                money(row, "unallocated"),
                row.getString("payer_name"),
                row.getString("payer_inn"),
                row.getString("purpose"),
                allocations(id));
    }

    private List<AllocationView> allocations(UUID paymentId) {
        return jdbc.sql(ALLOCATION + " order by a.made_at, a.id")
                .param("payment", paymentId)
                .query(PaymentLists::allocation)
                .list();
    }

    private static AllocationView allocation(ResultSet row, int index) throws SQLException {
        return new AllocationView(
                row.getObject("id", UUID.class),
                row.getObject("invoice_id", UUID.class),
                row.getString("invoice_number"),
                money(row, "amount"),
                Rule.valueOf(row.getString("rule")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}
