package io.sluice.shared.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Spreads a discount on the whole document so that the lines add up to the rounded target. */
final class DocumentDiscount {

    private DocumentDiscount() {}

    static List<BigDecimal> spread(List<BigDecimal> sums, BigDecimal percent) {
        if (percent.signum() == 0 || sums.isEmpty()) {
            return sums;
        }
        var target = discounted(total(sums), percent);
        var lines = new ArrayList<>(
                sums.stream().map(sum -> discounted(sum, percent)).toList());
        var largest = largest(lines);
        lines.set(largest, lines.get(largest).add(target.subtract(total(lines))));
        return lines;
    }

    private static BigDecimal discounted(BigDecimal sum, BigDecimal percent) {
        if (!LineTerms.isShare(percent)) {
            throw new IllegalArgumentException("discount outside of 0 to 100 percent");
        }
        return LineTerms.less(sum, percent).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal total(List<BigDecimal> sums) {
        return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The last among equals, so that everybody who counts again finds the same line. */
    private static int largest(List<BigDecimal> lines) {
        var largest = 0;
        for (var i = 1; i < lines.size(); i++) {
            largest = lines.get(i).compareTo(lines.get(largest)) >= 0 ? i : largest;
        }
        return largest;
    }
}
