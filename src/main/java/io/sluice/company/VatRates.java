package io.sluice.company;

import io.sluice.shared.ReadOnce;
import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rates of VAT as dated data: the day of the shipment decides, never the day of the invoice or of the payment. */
@Component
public class VatRates {

    private final JdbcClient db;
    private final ReadOnce once;

    VatRates(JdbcClient db, ReadOnce once) {
        this.db = db;
        this.once = once;
    }

    /** The percentage in force on that day; no rate is a refusal that names the day, never another rate. */
    public BigDecimal percent(String kind, LocalDate shipment) {
        return once.read(VatRates.class, List.of(kind, shipment), () -> asked(kind, shipment));
    }

    private BigDecimal asked(String kind, LocalDate shipment) {
        return db.sql("select percent from vat_rate where kind = ? and ? between valid_from and coalesce(valid_to, ?)")
                .params(kind, shipment, shipment)
                .query(BigDecimal.class)
                .optional()
                .orElseThrow(() -> Refusal.invalid("company.vat.none", kind, shipment));
    }

    /** The rate as a value that a line keeps. */
    public VatRate rate(String kind, LocalDate shipment) {
        return new VatRate(kind, percent(kind, shipment));
    }
}
