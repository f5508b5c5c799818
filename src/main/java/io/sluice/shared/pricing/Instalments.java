package io.sluice.shared.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Equal parts of a sum; what rounding leaves over is in the last one. */
public final class Instalments {

    private Instalments() {}

    public static List<BigDecimal> of(BigDecimal amount, int parts) {
        var part = amount.divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP);
        var equal = new ArrayList<>(Collections.nCopies(parts - 1, part));
        equal.add(amount.subtract(part.multiply(BigDecimal.valueOf(parts - 1L))));
        return equal;
    }
}
