package io.sluice.lead.web;

import io.sluice.lead.Campaign;
import io.sluice.lead.Campaigns;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Campaigns for people: begin one, enter what a month has cost. */
@Controller
@RequestMapping("/campaigns")
@PreAuthorize("hasAnyRole('sales-head', 'director', 'admin')")
class CampaignPages {

    private final Campaigns campaigns;
    private final Problems problems;

    CampaignPages(Campaigns campaigns, Problems problems) {
        this.campaigns = campaigns;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") int page) {
        return list(page, CampaignForm.EMPTY, Map.of());
    }

    @PostMapping
    ModelAndView begin(CampaignForm form, Locale locale) {
        try {
            Campaign begun = campaigns.begin(form.terms());
            return new ModelAndView("redirect:/campaigns/" + begun.id());
        } catch (Refusal refusal) {
            return refused(list(0, form, Wrong.of(refusal, problems, locale)), refusal);
        }
    }

    @GetMapping("/{id}")
    ModelAndView campaign(@PathVariable UUID id) {
        return campaign(id, Map.of());
    }

    @PostMapping("/{id}/costs")
    ModelAndView spend(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "") String amount,
            Locale locale) {
        try {
            String currency = campaigns.campaign(id).budget().currency().getCurrencyCode();
            if (month == null) throw Refusal.invalidField("month", "lead.campaign.month");
            campaigns.spend(id, month, CampaignForm.money("amount", amount, currency));
            return new ModelAndView("redirect:/campaigns/" + id);
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND.value()) throw refusal;
            return refused(campaign(id, Wrong.of(refusal, problems, locale)), refusal);
        }
    }

    private ModelAndView list(int page, CampaignForm typed, Map<String, String> wrong) {
        return new ModelAndView(
                "lead/campaigns",
                Map.of("campaigns", campaigns.list(new Paging(page, 50)), "typed", typed, "wrong", wrong));
    }

    private ModelAndView campaign(UUID id, Map<String, String> wrong) {
        return new ModelAndView(
                "lead/campaign",
                Map.of("campaign", campaigns.campaign(id), "costs", campaigns.costs(id), "wrong", wrong));
    }

    private static ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        return page;
    }
}
