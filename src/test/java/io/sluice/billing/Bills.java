package io.sluice.billing;

import io.sluice.shared.Ids;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Issued invoices for tests of money alone: without the deals and clients that they stand for. */
public class Bills {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Bills(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public UUID issued(String number, String inn, String sum) {
        var id = Ids.next();
        transaction.executeWithoutResult(status -> {
            // neither deal nor seller matters here, the foreign keys rest
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("insert into client_account (id, name, language, inn, created_at) values (?, ?, 'ru', ?, now())"
                            + " on conflict do nothing")
                    .params(client(inn), "Buyer " + inn, inn)
                    .update();
            jdbc.sql("""
                            insert into invoice (id, seller_id, deal_id, client_id, state, currency, price_kind, discount,
                                language, number, number_key, buyer_name, buyer_inn, shipment_date, issued_on, due,
                                effective_due, net, vat, gross, created_at, issued_at)
                            values (?, ?, ?, ?, 'ISSUED', 'RUB', 'NET', 0, 'ru', ?, ?, 'Buyer', ?, '2026-06-01',
                                '2026-06-01', '2026-06-10', '2026-06-10', ?, 0, ?, now(), now())""")
                    .params(id, Ids.next(), Ids.next(), client(inn), number, NumberKey.of(number), inn)
                    .params(new BigDecimal(sum), new BigDecimal(sum))
                    .update();
        });
        return id;
    }

    private static UUID client(String inn) {
        return UUID.nameUUIDFromBytes(inn.getBytes(StandardCharsets.UTF_8));
    }

    public UUID deal(UUID invoice) {
        return jdbc.sql("select deal_id from invoice where id = ?")
                .param(invoice)
                .query(UUID.class)
                .single();
    }

    String status(UUID invoice) {
        return jdbc.sql("select status from invoice_standing where id = ?")
                .param(invoice)
                .query(String.class)
                .single();
    }

    /** The equation of money: credited lines = allocations + unallocated + refunded, and nothing is overpaid. */
    boolean addUp() {
        return jdbc.sql("""
                        select (select coalesce(sum(l.amount), 0) from bank_line l join payment p on p.bank_line_id = l.id)
                             = (select coalesce(sum(allocated + unallocated + refunded), 0) from payment_standing)
                           and not exists (select 1 from payment_standing where unallocated < 0)
                           and not exists (select 1 from invoice_standing where open < 0)
                           and (select count(*) from payment) = (select count(distinct bank_line_id) from payment)""").query(Boolean.class).single();
    }
}
