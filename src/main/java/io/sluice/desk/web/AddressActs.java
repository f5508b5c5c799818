package io.sluice.desk.web;

import io.sluice.client.AddressDesk;
import io.sluice.client.ClientBook;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An address that letters come back from, corrected or let be on the client's card. */
@Controller
class AddressActs {

    private final AddressDesk desk;
    private final ClientBook book;
    private final ClientSheets sheets;
    private final Problems problems;

    AddressActs(AddressDesk desk, ClientBook book, ClientSheets sheets, Problems problems) {
        this.desk = desk;
        this.book = book;
        this.sheets = sheets;
        this.problems = problems;
    }

    @PostMapping("/clients/{id}/addresses")
    ModelAndView settle(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Locale locale) {
        try {
            if ("leave".equals(typed.get("act"))) desk.leave(id);
            else desk.correct(id, address(typed.get("failed")), address(typed.get("email")));
            return new ModelAndView("redirect:/clients/" + id);
        } catch (Refusal refusal) {
            if (refusal.status() == 403 || refusal.status() == 404) throw refusal;
            book.own(id); // who may not change the client is told nothing else
            response.setStatus(refusal.status());
            Map<String, Object> model = Map.of(
                    "sheet",
                    sheets.of(id),
                    "typed",
                    Map.of(),
                    "wrong",
                    Map.of(),
                    "failed",
                    typed,
                    "faults",
                    Wrong.of(refusal, problems, locale));
            return new ModelAndView("desk/client", model);
        }
    }

    private static EmailAddress address(@org.jspecify.annotations.Nullable String typed) {
        return EmailAddress.parse(typed == null ? "" : typed);
    }
}
