package io.sluice.lead.web;

import io.sluice.lead.CampaignTerms;
import io.sluice.shared.Money;
import io.sluice.shared.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new campaign as it was typed. */
public record CampaignForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String source,
        @Nullable String budget,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static final CampaignForm EMPTY = new CampaignForm(null, null, null, null, null, null);

    CampaignTerms terms() {
        Money sum = budget == null || budget.isBlank() ? null : money("budget", budget, "RUB");
        return new CampaignTerms(key, name, source, sum, startsOn, endsOn);
    }

    /** Blanks between thousands and a decimal comma are how people write sums. */
    static Money money(String field, String typed, String currency) {
        String plain = typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        if (!plain.matches("\\d{1,15}(\\.\\d{1,2})?")) throw Refusal.invalidField(field, "lead.campaign.sum");
        return Money.of(plain, currency);
    }
}
