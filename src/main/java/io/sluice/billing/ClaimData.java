package io.sluice.billing;

import io.sluice.billing.ClaimDebts.Late;
import io.sluice.document.Documents;
import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A claim under the keys of {@code document-templates/README.md}; its table adds up to its sums. */
@Component
class ClaimData {

    private final ClaimSettings settings;
    private final Documents documents;
    private final DueDays days;

    ClaimData(ClaimSettings settings, Documents documents, DueDays days) {
        this.settings = settings;
        this.documents = documents;
        this.days = days;
    }

    Map<String, Object> of(List<Late> late, UUID dealId, String language) {
        Money debt = sum(late, one -> one.invoice().open().amount());
        Money accrued = sum(late, one -> one.penalty().accrued());
        Money penalty = sum(late, one -> one.penalty().capped(settings.penaltyCap()));
        Map<String, Object> claim = new HashMap<>();
        claim.put("debt", debt);
        claim.put("total", debt.plus(penalty));
        claim.put(
                "deadline",
                days.day(days.today().plusDays(settings.answerDays())).effective());
        claim.put("byContract", true);
        if (penalty.isPositive()) claim.put("penalty", penalty);
        if (accrued.amount().compareTo(penalty.amount()) != 0) {
            claim.put("accrued", accrued);
            claim.put("capPercent", settings.penaltyCap());
        }
        basis(dealId, language).ifPresent(basis -> claim.put("basis", basis));
        return Map.of(
                "currency", debt.currency().getCurrencyCode(),
                "claim", claim,
                "rows", late.stream().flatMap(ClaimData::rows).toList(),
                "invoices", late.stream().map(this::invoice).toList());
    }

    private static Money sum(List<Late> late, Function<Late, BigDecimal> part) {
        return late.stream()
                .map(one -> one.money(part.apply(one)))
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static Stream<Map<String, Object>> rows(Late late) {
        return late.penalty().rows().stream()
                .filter(row -> row.amount().signum() > 0)
                .map(row -> Map.<String, Object>of(
                        "invoice", number(late.invoice()),
                        "due", due(late.invoice()),
                        "from", row.from(),
                        "to", row.to(),
                        "days", row.days(),
                        "base", late.money(row.base()),
                        "rate", late.percentPerDay().stripTrailingZeros(),
                        "amount", late.money(row.amount())));
    }

    private Map<String, Object> invoice(Late late) {
        InvoiceView invoice = late.invoice();
        return Map.of(
                "number", number(invoice),
                "date", Objects.requireNonNull(invoice.issuedOn()),
                "due", due(invoice),
                "total", invoice.total(),
                "open", invoice.open(),
                "daysLate", ChronoUnit.DAYS.between(due(invoice), days.today()));
    }

    private static String number(InvoiceView invoice) {
        return Objects.requireNonNull(invoice.number());
    }

    private static LocalDate due(InvoiceView invoice) {
        return Objects.requireNonNull(invoice.effectiveDue());
    }

    /** Behind «на основании». */
    private Optional<String> basis(UUID dealId, String language) {
        boolean russian = language.equals("ru");
        return documents.of("deal", dealId).stream()
                .filter(one -> one.kind().equals("contract") && one.state().equals("ISSUED"))
                .map(one -> (russian ? "договора № %s от %s" : "contract No. %s of %s")
                        .formatted(
                                one.number(),
                                DateTimeFormatter.ofPattern(russian ? "dd.MM.yyyy" : "dd/MM/yyyy")
                                        .format(one.at().atOffset(ZoneOffset.UTC))))
                .findFirst();
    }
}
