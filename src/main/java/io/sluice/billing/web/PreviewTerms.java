package io.sluice.billing.web;

import io.sluice.company.VatRates;
import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.pricing.LineTerms;
import io.sluice.shared.pricing.Priced;
import io.sluice.shared.pricing.VatRate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was sent into terms that can be counted, or says which field of which line cannot. */
@Component
class PreviewTerms {

    private static final List<String> KINDS = List.of("STANDARD", "REDUCED", "USN5", "USN7", "ZERO");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private final VatRates rates;
    private final Clock clock;
    private final SluiceSettings settings;

    PreviewTerms(VatRates rates, Clock clock, SluiceSettings settings) {
        this.rates = rates;
        this.clock = clock;
        this.settings = settings;
    }

    Priced price(PreviewRequest request) {
        var day = Optional.ofNullable(request.shipmentDate())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), settings.zone()));
        var lines = Objects.requireNonNullElse(request.lines(), List.<PreviewRequest.Line>of());
        var terms = IntStream.range(0, lines.size())
                .mapToObj(i -> terms(lines.get(i), "lines[" + i + "].", day))
                .toList();
        return Priced.of(request.kind(), terms, share(request.discountPercent(), "discountPercent"));
    }

    private LineTerms terms(PreviewRequest.Line line, String at, LocalDate day) {
        return new LineTerms(
                number(line.quantity(), 3, at + "quantity"),
                number(line.price(), 4, at + "price"),
                share(line.discountPercent(), at + "discountPercent"),
                rate(line.vat() == null ? "STANDARD" : line.vat().strip(), at + "vat", day));
    }

    private static BigDecimal number(@Nullable BigDecimal number, int decimals, String field) {
        Given.require(number, field);
        if (number == null
                || number.signum() < 0
                || number.compareTo(LARGEST) > 0
                || number.stripTrailingZeros().scale() > decimals) {
            throw Refusal.invalidField(field, "billing.preview.number", decimals);
        }
        return number;
    }

    private static BigDecimal share(@Nullable BigDecimal percent, String field) {
        if (percent == null) {
            return BigDecimal.ZERO;
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw Refusal.invalidField(field, "billing.preview.percent");
        }
        return percent;
    }

    private VatRate rate(String vat, String field, LocalDate day) {
        if (vat.equals(VatRate.NONE)) {
            return VatRate.none();
        }
        return vat.matches("\\d{1,2}(\\.\\d{1,2})?%?")
                ? ofPercent(new BigDecimal(vat.replace("%", "")), field, day)
                : rates.rate(vat, day);
    }

    /** A percentage alone is a rate only if one of the kinds has it on that day. */
    private VatRate ofPercent(BigDecimal percent, String field, LocalDate day) {
        return KINDS.stream()
                .flatMap(kind -> known(kind, day))
                .filter(rate -> rate.percent().compareTo(percent) == 0)
                .findFirst()
                .orElseThrow(() -> Refusal.invalidField(field, "billing.preview.rate", percent, day));
    }

    private Stream<VatRate> known(String kind, LocalDate day) {
        try {
            return Stream.of(rates.rate(kind, day));
        } catch (Refusal none) {
            return Stream.empty();
        }
    }
}
