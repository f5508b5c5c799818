package io.sluice.deal;

import io.sluice.company.VatRates;
import io.sluice.shared.pricing.LineTerms;
import io.sluice.shared.pricing.Priced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts an offer by the rates of a day; preview, page, document and invoice all come from here. */
@Component
class OfferCount {

    private final VatRates rates;

    OfferCount(VatRates rates) {
        this.rates = rates;
    }

    Counted count(NewOffer content, LocalDate day) {
        List<LineTerms> terms =
                content.lines().stream().map(line -> terms(line, day)).toList();
        Priced priced = Priced.of(content.prices(), terms, content.discountPercent());
        Priced undiscounted = Priced.of(
                content.prices(), terms.stream().map(OfferCount::undiscounted).toList());
        return new Counted(
                priced, discount(undiscounted.totals().net(), priced.totals().net()));
    }

    private LineTerms terms(OfferLine line, LocalDate day) {
        return new LineTerms(line.quantity(), line.price(), line.discountPercent(), rates.rate(line.vatKind(), day));
    }

    private static LineTerms undiscounted(LineTerms terms) {
        return new LineTerms(terms.quantity(), terms.price(), BigDecimal.ZERO, terms.vat());
    }

    private static BigDecimal discount(BigDecimal before, BigDecimal after) {
        if (before.signum() == 0) return new BigDecimal("0.00");
        return before.subtract(after).movePointRight(2).divide(before, 2, RoundingMode.HALF_UP);
    }
}
