package io.sluice.deal;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an offer's content must be like; all that is wrong is said at once. */
final class OfferRules {

    private static final int MOST_LINES = 200;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_NOTE = 4000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final Set<String> VAT_KINDS = Set.of("STANDARD", "REDUCED", "ZERO", "NONE", "USN5", "USN7");

    private final List<FieldProblem> problems = new ArrayList<>();

    private OfferRules() {}

    static void check(NewOffer content) {
        OfferRules rules = new OfferRules();
        rules.document(content);
        for (int i = 0; i < content.lines().size(); i++)
            rules.line("lines[" + i + "].", content.lines().get(i));
        if (!rules.problems.isEmpty()) throw Refusal.invalid(rules.problems);
    }

    private void document(NewOffer content) {
        unless(content.lines().size() <= MOST_LINES, "lines", "deal.offer.lines.many", MOST_LINES);
        unless(isPercent(content.discountPercent()), "discountPercent", "deal.percent.invalid");
        unless(Set.of("en", "ru").contains(content.language()), "language", "deal.language.unknown");
        unless(
                content.note() == null || content.note().length() <= LONGEST_NOTE,
                "note",
                "deal.text.long",
                LONGEST_NOTE);
    }

    private void line(String at, OfferLine line) {
        unless(!line.name().isBlank(), at + "name", "deal.line.name.missing");
        unless(line.name().length() <= LONGEST_NAME, at + "name", "deal.text.long", LONGEST_NAME);
        unless(!line.unit().isBlank() && line.unit().length() <= 20, at + "unit", "deal.line.unit.invalid");
        unless(line.quantity().signum() > 0 && fits(line.quantity(), 3), at + "quantity", "deal.line.quantity.invalid");
        unless(line.price().signum() >= 0 && fits(line.price(), 4), at + "price", "deal.line.price.invalid");
        unless(isPercent(line.discountPercent()), at + "discountPercent", "deal.percent.invalid");
        unless(VAT_KINDS.contains(line.vatKind()), at + "vatKind", "deal.line.vat.unknown");
    }

    private void unless(boolean holds, String field, String messageKey, Object... args) {
        if (!holds) problems.add(FieldProblem.of(field, messageKey, args));
    }

    private static boolean isPercent(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0 && fits(percent, 2);
    }

    private static boolean fits(BigDecimal number, int decimals) {
        return number.stripTrailingZeros().scale() <= decimals && number.compareTo(LARGEST) < 0;
    }
}
