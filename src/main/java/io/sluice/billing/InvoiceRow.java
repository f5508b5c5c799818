package io.sluice.billing;

import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** Reads an invoice with its standing. */
final class InvoiceRow {

    private InvoiceRow() {}

    static InvoiceView view(ResultSet row, DueDays days) throws SQLException {
        var effective = row.getObject("effective_due", LocalDate.class);
        return new InvoiceView(
                row.getObject("id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("buyer_name"),
                row.getString("number"),
                InvoiceStatus.valueOf(row.getString("status")),
                money(row, row.getBigDecimal("gross")),
                money(row, row.getBigDecimal("open")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                effective,
                effective == null ? null : days.overFrom(effective),
                row.getObject("document_id", UUID.class));
    }

    private static Money money(ResultSet row, BigDecimal amount) throws SQLException {
        return new Money(amount, Currency.getInstance(row.getString("currency")));
    }
}
