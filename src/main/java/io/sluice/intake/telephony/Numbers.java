package io.sluice.intake.telephony;

import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as exchanges write them: international ones without the plus, withheld ones as a word or not at all. */
final class Numbers {

    private Numbers() {}

    static Optional<PhoneNumber> read(@Nullable String sent) {
        if (sent == null) return Optional.empty();
        String digits = sent.replaceAll("[^\\d+]", "");
        if (digits.replace("+", "").length() < 7) return Optional.empty();
        try {
            // 8 900 … is a home number; everything else of eleven digits and more has its country's code
            boolean international = !digits.startsWith("+") && digits.length() >= 11 && !digits.startsWith("8");
            return Optional.of(PhoneNumber.parse(international ? "+" + digits : digits));
        } catch (Refusal noNumber) {
            return Optional.empty();
        }
    }
}
