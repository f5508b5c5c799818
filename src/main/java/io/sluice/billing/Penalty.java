package io.sluice.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract's penalty for one late invoice by calendar days: a payment starts a new row, its day still counts on the old
 * balance, each row is rounded by itself, so that a letter adds up.
 */
record Penalty(BigDecimal base, List<Row> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Both days count. */
    record Row(LocalDate from, LocalDate to, long days, BigDecimal base, BigDecimal amount) {}

    /** Money that came on a day. */
    record Paid(LocalDate on, BigDecimal amount) {}

    /** @param percentPerDay of what is open */
    static Penalty of(Debt debt, BigDecimal percentPerDay, LocalDate asOf) {
        BigDecimal base = debt.openAfter(debt.due());
        List<Row> rows = new ArrayList<>();
        LocalDate from = debt.due().plusDays(1);
        for (LocalDate day : debt.daysOfPaymentUntil(asOf)) {
            add(rows, from, day, debt.openAfter(from.minusDays(1)), percentPerDay);
            from = day.plusDays(1);
        }
        add(rows, from, asOf, debt.openAfter(from.minusDays(1)), percentPerDay);
        return new Penalty(base, List.copyOf(rows));
    }

    /** What an invoice was for, when it was due (moved to a working day already, ГК РФ 193), what came for it. */
    record Debt(BigDecimal principal, LocalDate due, List<Paid> payments) {

        private BigDecimal openAfter(LocalDate day) {
            return payments.stream()
                    .filter(paid -> !paid.on().isAfter(day))
                    .map(Paid::amount)
                    .reduce(principal, BigDecimal::subtract)
                    .max(BigDecimal.ZERO);
        }

        private List<LocalDate> daysOfPaymentUntil(LocalDate asOf) {
            return payments.stream()
                    .map(Paid::on)
                    .filter(day -> day.isAfter(due) && day.isBefore(asOf))
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static void add(List<Row> rows, LocalDate from, LocalDate to, BigDecimal open, BigDecimal percent) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days <= 0 || open.signum() == 0) return;
        BigDecimal amount =
                open.multiply(percent).multiply(BigDecimal.valueOf(days)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        rows.add(new Row(from, to, days, open, amount));
    }

    /** By its rows, before any cap. */
    BigDecimal accrued() {
        return rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** No more than so many percent of what was late; null is without a cap. */
    BigDecimal capped(@Nullable BigDecimal percent) {
        if (percent == null) return accrued();
        return accrued().min(base.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }
}
