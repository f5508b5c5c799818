package io.sluice.desk.web;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.client.ClientForm;
import io.sluice.client.ContactRole;
import io.sluice.client.NewContact;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One client with everything that belongs to it; the card is changed on a page of its own. */
@Controller
@RequestMapping("/clients/{id}")
class ClientPage {

    private final ClientSheets sheets;
    private final ClientBook book;
    private final Problems problems;

    ClientPage(ClientSheets sheets, ClientBook book, Problems problems) {
        this.sheets = sheets;
        this.book = book;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView client(@PathVariable UUID id) {
        UUID now = book.card(id).id();
        return now.equals(id) ? card(id, Map.of(), Map.of()) : new ModelAndView("redirect:/clients/" + now);
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable UUID id) {
        ClientCard card = book.own(id);
        return form(id, ClientForm.of(card), card.version(), Map.of());
    }

    @PostMapping("/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam long version,
            ClientForm typed,
            HttpServletResponse response,
            Locale locale) {
        try {
            book.change(id, version, typed.patch());
            return new ModelAndView("redirect:/clients/" + id);
        } catch (Refusal refusal) {
            refuse(id, refusal, response);
            return form(id, typed, version, Wrong.of(refusal, problems, locale));
        }
    }

    @PostMapping("/contacts")
    ModelAndView addContact(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Locale locale) {
        try {
            book.own(id);
            book.addContact(id, contact(typed));
            return new ModelAndView("redirect:/clients/" + id);
        } catch (Refusal refusal) {
            refuse(id, refusal, response);
            return card(id, typed, Wrong.of(refusal, problems, locale));
        }
    }

    static NewContact contact(Map<String, String> typed) {
        return new NewContact(
                typed.getOrDefault("name", ""),
                typed.get("position"),
                typed.containsKey("decides") ? Set.of(ContactRole.DECISION_MAKER) : Set.of(),
                one(typed.get("phone"), PhoneNumber::parse),
                one(typed.get("email"), EmailAddress::parse));
    }

    private static <T> List<T> one(@org.jspecify.annotations.Nullable String typed, Function<String, T> parsing) {
        return typed == null || typed.isBlank() ? List.of() : List.of(parsing.apply(typed));
    }

    /** A stranger is not shown the page again, nor is who may not change it. */
    private void refuse(UUID id, Refusal refusal, HttpServletResponse response) {
        if (refusal.status() == 403 || refusal.status() == 404) throw refusal;
        book.own(id);
        response.setStatus(refusal.status());
    }

    private ModelAndView card(UUID id, Map<String, String> typed, Map<String, String> wrong) {
        return new ModelAndView("desk/client", Map.of("sheet", sheets.of(id), "typed", typed, "wrong", wrong));
    }

    private ModelAndView form(UUID id, ClientForm typed, long version, Map<String, String> wrong) {
        return new ModelAndView(
                "desk/client-edit",
                Map.of("client", book.card(id), "typed", typed, "version", version, "wrong", wrong));
    }
}
