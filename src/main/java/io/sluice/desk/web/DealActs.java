package io.sluice.desk.web;

import io.sluice.billing.Invoices;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.deal.Meetings;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the buttons of the deal page do; a refusal shows the page again with what was typed. */
@Controller
class DealActs {

    private final Deals deals;
    private final Meetings meetings;
    private final Invoices invoices;
    private final DealSheets sheets;
    private final Regrets regrets;
    private final Problems problems;
    private final Typed typed;

    DealActs(
            Deals deals,
            Meetings meetings,
            Invoices invoices,
            DealSheets sheets,
            Regrets regrets,
            Problems problems,
            Typed typed) {
        this.deals = deals;
        this.meetings = meetings;
        this.invoices = invoices;
        this.sheets = sheets;
        this.regrets = regrets;
        this.problems = problems;
        this.typed = typed;
    }

    @PostMapping("/deals/{id}/acts/{act}")
    String act(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        try {
            does(id, act, fields);
            return "redirect:/deals/" + id;
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            response.setStatus(refusal.status());
            return again(id, act, fields, refusal, model);
        }
    }

    private void does(UUID id, String act, Map<String, String> fields) {
        String reason = fields.get("reason");
        switch (act) {
            case "lose" -> deals.lose(id, reason);
            case "put-off" -> deals.putOff(id, typed.day("until", fields), reason);
            case "move" -> deals.move(id, typed.one("stage", FunnelStage.class, fields), reason);
            case "move-meeting" -> meetings.move(id, typed.moment("movedTo", fields), reason);
            case "change-due" -> changeDue(id, fields);
            case "take-back" -> takeBack(id);
            default -> throw Refusal.missing();
        }
    }

    private void takeBack(UUID id) {
        deals.deal(id);
        regrets.takeBack(id);
    }

    private void changeDue(UUID id, Map<String, String> fields) {
        deals.deal(id);
        invoices.changeDue(typed.id("invoice", fields), typed.day("due", fields), typed.text("reason", fields));
    }

    private String again(UUID id, String act, Map<String, String> fields, Refusal refusal, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("sheet", sheets.of(id));
        model.addAttribute("wrong", Wrong.of(refusal, problems, locale));
        model.addAttribute("asked", act);
        model.addAttribute("typed", fields);
        return "desk/deal";
    }
}
