package io.sluice.process.tasks;

import io.sluice.shared.Money;
import io.sluice.shared.SluiceSettings;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names a task so that a list of them can be read: label · deal number · amount · company. */
@Component
class TaskTitles {

    private static final String SIGN = " · ";

    private final Locale locale;

    TaskTitles(SluiceSettings settings) {
        this.locale = settings.locale();
    }

    String of(String label, TaskSubject subject) {
        return Stream.of(label, subject.dealNumber(), sum(subject.amount()), subject.company())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(SIGN));
    }

    /** What a title begins with. */
    static String label(String title) {
        return title.split(SIGN, 2)[0];
    }

    static boolean isBare(String title) {
        return !title.contains(SIGN);
    }

    private @Nullable String sum(@Nullable Money amount) {
        if (amount == null || amount.isZero()) return null;
        String digits =
                NumberFormat.getIntegerInstance(locale).format(amount.amount().setScale(0, RoundingMode.HALF_UP));
        String currency = amount.currency().getCurrencyCode();
        return locale.getLanguage().equals("ru")
                ? digits + " " + currency.replace("RUB", "₽")
                : currency + " " + digits;
    }
}
