package io.sluice.billing.web;

import io.sluice.shared.Money;
import io.sluice.shared.pricing.Priced;
import io.sluice.shared.pricing.PricedLine;
import io.sluice.shared.pricing.Totals;
import io.sluice.shared.pricing.VatTotal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Counts lines the way an invoice does and stores nothing. */
@RestController
class PreviewApi {

    private final PreviewTerms terms;

    PreviewApi(PreviewTerms terms) {
        this.terms = terms;
    }

    @PostMapping("/api/v1/invoices/preview")
    Preview preview(@RequestBody PreviewRequest request) {
        return Preview.of(terms.price(request), request.currencyOrRouble());
    }

    /** Lines and totals, each sum with its currency. */
    record Preview(List<Line> lines, Sums totals) {

        static Preview of(Priced priced, Currency currency) {
            return new Preview(
                    priced.lines().stream().map(line -> Line.of(line, currency)).toList(),
                    Sums.of(priced.totals(), currency));
        }
    }

    /** One line: its base, tax and sum. */
    record Line(Money net, String vatKind, String vatPercent, Money vat, Money gross) {

        static Line of(PricedLine line, Currency currency) {
            return new Line(
                    new Money(line.net(), currency),
                    line.rate().kind(),
                    plain(line.rate().percent()),
                    new Money(line.vat(), currency),
                    new Money(line.gross(), currency));
        }
    }

    /** Sums of the lines, and of the lines of each rate. */
    record Sums(Money net, Money vat, Money gross, List<Rate> rates) {

        static Sums of(Totals totals, Currency currency) {
            return new Sums(
                    new Money(totals.net(), currency),
                    new Money(totals.vat(), currency),
                    new Money(totals.gross(), currency),
                    totals.rates().stream().map(rate -> Rate.of(rate, currency)).toList());
        }
    }

    /** Base and tax of one rate. */
    record Rate(String vatKind, String vatPercent, Money base, Money vat) {

        static Rate of(VatTotal total, Currency currency) {
            return new Rate(
                    total.rate().kind(),
                    plain(total.rate().percent()),
                    new Money(total.base(), currency),
                    new Money(total.vat(), currency));
        }
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
