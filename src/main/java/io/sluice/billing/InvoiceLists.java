package io.sluice.billing;

import io.sluice.client.ClientCondition;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invoices for reading, with what is open of them. */
@Repository
class InvoiceLists {

    private static final String WANTED = """
             from invoice_standing i
            where (:everything or i.owner_id = any(:owners))
              and (:client::uuid is null or i.client_id =\s""" + ClientCondition.NOW + """
            )
              and (:deal::uuid is null or i.deal_id = :deal)
              and (cardinality(:statuses::text[]) = 0 or i.status = any(:statuses))
              and (not :overdue or (i.status in ('ISSUED', 'PARTLY_PAID') and i.effective_due < :today))
            """;

    private final JdbcClient jdbc;
    private final DueDays days;

    InvoiceLists(JdbcClient jdbc, DueDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    Page<InvoiceView> find(InvoiceFilter filter, Visibility visibility, Paging paging) {
        var wanted = params(filter, visibility);
        var items = jdbc.sql(
                        "select i.*" + WANTED + " order by i.created_at desc, i.id desc limit :size offset :offset")
                .params(wanted)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(view())
                .list();
        return paging.page(items, count(wanted));
    }

    private long count(Map<String, Object> wanted) {
        return jdbc.sql("select count(*) from (select 1" + WANTED + " limit " + Page.COUNT_LIMIT + ") counted")
                .params(wanted)
                .query(Long.class)
                .single();
    }

    Optional<InvoiceView> one(UUID id, Visibility visibility) {
        return jdbc.sql("select * from invoice_standing i where id = :id and (:everything or owner_id = any(:owners))")
                .param("id", id)
                .param("everything", visibility.all() || visibility.money())
                .param("owners", visibility.ownerIds())
                .query(view())
                .optional();
    }

    List<InvoiceView> ofDeal(UUID dealId) {
        return jdbc.sql("select * from invoice_standing where deal_id = ? order by created_at desc, id desc")
                .param(dealId)
                .query(view())
                .list();
    }

    List<InvoiceView> ofClient(UUID clientId) {
        return jdbc.sql("select * from invoice_standing where client_id = ? order by effective_due, id")
                .param(clientId)
                .query(view())
                .list();
    }

    /** Where a payment in the currency could go: invoices of these ids first, then the oldest. */
    List<InvoiceView> awaitingMoney(String currency, List<UUID> first) {
        return jdbc.sql("""
                        select * from invoice_standing
                         where state = 'ISSUED' and open > 0 and currency = ?
                         order by id = any(?) desc, due, id limit 100""")
                .params(currency, first.toArray(UUID[]::new))
                .query(view())
                .list();
    }

    List<InvoiceLineView> lines(UUID invoiceId) {
        return jdbc.sql("select * from invoice_line where invoice_id = ? order by position")
                .param(invoiceId)
                .query(InvoiceLineView.class)
                .list();
    }

    private Map<String, Object> params(InvoiceFilter filter, Visibility visibility) {
        var params = new HashMap<String, Object>();
        params.put("everything", visibility.all() || visibility.money());
        params.put("owners", visibility.ownerIds());
        params.put("client", filter.client());
        params.put("deal", filter.deal());
        params.put("statuses", filter.statusNames());
        params.put("overdue", filter.overdue());
        params.put("today", days.today());
        return params;
    }

    private RowMapper<InvoiceView> view() {
        return (row, number) -> InvoiceRow.view(row, days);
    }
}
