package io.sluice.deal;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What contract terms must be like; all that is wrong is said at once. */
final class ContractRules {

    private static final int LONGEST = 4000;
    private static final int LONGEST_TERM = 365;

    private ContractRules() {}

    static void check(ContractTerms terms) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!isPercent(terms.prepaymentPercent()))
            problems.add(FieldProblem.of("prepaymentPercent", "deal.percent.invalid"));
        if (terms.paymentDays() < 0 || terms.paymentDays() > LONGEST_TERM)
            problems.add(FieldProblem.of("paymentDays", "deal.contract.days", LONGEST_TERM));
        if (!isPercent(terms.penaltyPercentPerDay()))
            problems.add(FieldProblem.of("penaltyPercentPerDay", "deal.percent.invalid"));
        texts(terms, problems);
        if (!problems.isEmpty()) throw Refusal.invalid(problems);
    }

    private static void texts(ContractTerms terms, List<FieldProblem> problems) {
        if (terms.delivery().isBlank()) problems.add(FieldProblem.of("delivery", "deal.delivery.missing"));
        if (terms.delivery().length() > LONGEST) problems.add(FieldProblem.of("delivery", "deal.text.long", LONGEST));
        if (terms.special() != null && terms.special().length() > LONGEST)
            problems.add(FieldProblem.of("special", "deal.text.long", LONGEST));
        if (!Set.of("en", "ru").contains(terms.language()))
            problems.add(FieldProblem.of("language", "deal.language.unknown"));
    }

    private static boolean isPercent(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
