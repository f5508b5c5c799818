package io.sluice.deal.web;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads typed numbers and dates and remembers what it could not read. */
final class Reading {

    private static final int LONGEST = 30;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** «1 234,5» is how people write what a program writes as 1234.5. */
    BigDecimal number(String field, String typed) {
        try {
            String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
            if (!plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")) throw new NumberFormatException(plain);
            return new BigDecimal(plain);
        } catch (NumberFormatException e) {
            problems.add(FieldProblem.of(field, "deal.number.invalid", shown(typed)));
            return BigDecimal.ONE;
        }
    }

    @Nullable
    LocalDate date(String field, String typed) {
        if (typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            problems.add(FieldProblem.of(field, "deal.date.invalid", shown(typed)));
            return null;
        }
    }

    void refuseIfUnread() {
        if (!problems.isEmpty()) throw Refusal.invalid(problems);
    }

    private static String shown(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
    }
}
