package io.sluice.deal.web;

import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.deal.OfferState;
import io.sluice.deal.OfferView;
import io.sluice.deal.Offers;
import io.sluice.deal.PriceList;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editor of an offer's lines: each button is a post that answers with the whole page, so no script is needed. */
@Controller
@RequestMapping("/deals/{id}/offer")
class OfferPage {

    private static final Set<OfferState> OPEN = Set.of(OfferState.DRAFT, OfferState.DECLINED);

    private final Offers offers;
    private final Deals deals;
    private final PriceList prices;
    private final Problems problems;

    OfferPage(Offers offers, Deals deals, PriceList prices, Problems problems) {
        this.offers = offers;
        this.deals = deals;
        this.prices = prices;
        this.problems = problems;
    }

    @GetMapping
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String saved, Locale locale, Model model) {
        model.addAttribute("saved", saved);
        OfferView offer = offers.ofDeal(id).orElse(null);
        OfferForm form = offer == null ? OfferForm.empty(locale.getLanguage()) : OfferForm.of(offer.content());
        return page(id, form, Map.of(), model);
    }

    @PostMapping
    String work(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        if (!deals.permits(id).work()) throw Refusal.forbidden("deal.not-yours");
        OfferForm form = OfferForm.of(typed);
        try {
            return done(id, form, typed, locale)
                    ? "redirect:/deals/" + id + "/offer?saved"
                    : page(id, form, Map.of(), model);
        } catch (Refusal refusal) {
            // who may not write the offer, or not any more, has no form to see again
            if (Set.of(403, 404, 409).contains(refusal.status())) throw refusal;
            response.setStatus(refusal.status());
            return page(id, form, Wrong.of(refusal, problems, locale), model);
        }
    }

    /** Answers whether it was saved; the other buttons only change what is typed. */
    private boolean done(UUID id, OfferForm form, MultiValueMap<String, String> typed, Locale locale) {
        String act = String.valueOf(typed.getFirst("act"));
        if (act.equals("save")) {
            offers.write(id, form.content());
            return true;
        }
        change(form, act, typed, locale);
        return false;
    }

    private void change(OfferForm form, String act, MultiValueMap<String, String> typed, Locale locale) {
        if (act.equals("add")) form.addEmpty();
        if (act.startsWith("remove-") && act.matches("remove-\\d{1,3}"))
            form.remove(Integer.parseInt(act.substring(7)));
        String language = Set.of("en", "ru").contains(form.getTerms().language())
                ? form.getTerms().language()
                : locale.getLanguage();
        if (act.equals("pick"))
            prices.bySku(String.valueOf(typed.getFirst("pick"))).ifPresent(item -> form.add(item, language));
    }

    private String page(UUID id, OfferForm form, Map<String, String> wrong, Model model) {
        DealView deal = deals.deal(id);
        OfferView offer = offers.ofDeal(id).orElse(null);
        boolean open = offer == null || OPEN.contains(offer.state());
        boolean editable = open && deals.permits(id).work();
        model.addAttribute("deal", deal);
        model.addAttribute("offer", offer);
        OfferForm shown = editable || offer == null ? form : OfferForm.of(offer.content());
        model.addAttribute("form", shown);
        model.addAttribute("items", prices.items());
        model.addAttribute("editable", editable);
        model.addAttribute("wrong", wrong);
        model.addAttribute("figures", figures(shown));
        return "deal/offer";
    }

    /** What is typed is counted as far as it can be read. */
    private @Nullable Object figures(OfferForm form) {
        try {
            return offers.preview(form.content());
        } catch (Refusal unread) {
            return null;
        }
    }
}
