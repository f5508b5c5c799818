package io.sluice.billing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open invoices as matching asks for them. */
@Repository
class OpenInvoiceRows implements OpenInvoices {

    private static final String INVOICE =
            "select id, number_key as key, client_id, buyer_inn as inn, due, open from invoice_standing where state = 'ISSUED'";

    private final JdbcClient jdbc;

    OpenInvoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenInvoice> numbered(List<String> keys, String currency) {
        return jdbc.sql(INVOICE + " and number_key = any(?) and currency = ? order by due, number_key, id")
                .params(keys.toArray(String[]::new), currency)
                .query(OpenInvoice.class)
                .list();
    }

    @Override
    public List<OpenInvoice> owedBy(String inn, String currency) {
        return jdbc.sql(INVOICE + " and buyer_inn = ? and currency = ? and open > 0 order by due, number_key, id")
                .params(inn, currency)
                .query(OpenInvoice.class)
                .list();
    }
}
