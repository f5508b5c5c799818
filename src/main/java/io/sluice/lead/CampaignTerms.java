package io.sluice.lead;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Money;
import io.sluice.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a campaign.
 *
 * @param key how its leads name it ({@code utm_campaign} of an advertisement); compared without regard to case
 * @param source where its leads come from: {@code yandex-direct}, {@code exhibition}
 */
public record CampaignTerms(
        @Nullable String key,
        @Nullable String name,
        @Nullable String source,
        @Nullable Money budget,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._|-]{0,99}");
    private static final int LONGEST = 200;

    /** The same without blanks around, refused as a whole where anything is missing or wrong. */
    CampaignTerms checked() {
        List<FieldProblem> wrong = new ArrayList<>();
        if (key == null || !KEY.matcher(key.strip()).matches()) wrong.add(FieldProblem.of("key", "lead.campaign.key"));
        text("name", name, wrong);
        text("source", source, wrong);
        if (budget == null || budget.isNegative()) wrong.add(FieldProblem.of("budget", "lead.campaign.sum"));
        if (startsOn == null) wrong.add(FieldProblem.of("startsOn", "lead.campaign.start"));
        else if (endsOn != null && endsOn.isBefore(startsOn)) wrong.add(FieldProblem.of("endsOn", "lead.campaign.end"));
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
        return new CampaignTerms(normal(key), stripped(name), stripped(source), budget, startsOn, endsOn);
    }

    private static void text(String field, @Nullable String text, List<FieldProblem> wrong) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST)
            wrong.add(FieldProblem.of(field, "lead.campaign.text", LONGEST));
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    private static String normal(@Nullable String key) {
        return stripped(key).toLowerCase(Locale.ROOT);
    }
}
