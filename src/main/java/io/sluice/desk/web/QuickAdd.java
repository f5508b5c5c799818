package io.sluice.desk.web;

import io.sluice.client.ClientCard;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A deal or a client entered by hand, from anywhere by one key. */
@Controller
class QuickAdd {

    private final HandEntry entry;
    private final Problems problems;

    QuickAdd(HandEntry entry, Problems problems) {
        this.entry = entry;
        this.problems = problems;
    }

    @GetMapping("/deals/new")
    ModelAndView newDeal(@RequestParam(required = false) @Nullable UUID client) {
        return form("/deals/new", entry.known(client).orElse(null), Map.of(), Map.of());
    }

    @PostMapping("/deals/new")
    ModelAndView open(
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable UUID contact,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Locale locale) {
        ClientCard known = entry.known(client).orElse(null);
        try {
            return new ModelAndView("redirect:/deals/" + entry.deal(client, contact, typed));
        } catch (Refusal refusal) {
            return again("/deals/new", known, typed, refusal, response, locale);
        }
    }

    @GetMapping("/clients/new")
    ModelAndView newClient() {
        entry.known(null);
        return form("/clients/new", null, Map.of(), Map.of());
    }

    @PostMapping("/clients/new")
    ModelAndView enter(@RequestParam Map<String, String> typed, HttpServletResponse response, Locale locale) {
        try {
            return new ModelAndView("redirect:/clients/" + entry.client(typed));
        } catch (Refusal refusal) {
            return again("/clients/new", null, typed, refusal, response, locale);
        }
    }

    private ModelAndView again(
            String action,
            @Nullable ClientCard known,
            Map<String, String> typed,
            Refusal refusal,
            HttpServletResponse response,
            Locale locale) {
        if (refusal.status() == 403 || refusal.status() == 404) throw refusal;
        response.setStatus(refusal.status());
        return form(action, known, typed, Wrong.of(refusal, problems, locale));
    }

    private static ModelAndView form(
            String action, @Nullable ClientCard known, Map<String, String> typed, Map<String, String> wrong) {
        Map<String, Object> model = new HashMap<>(Map.of("action", action, "typed", typed, "wrong", wrong));
        if (known != null) model.put("client", known);
        return new ModelAndView("desk/add", model);
    }
}
