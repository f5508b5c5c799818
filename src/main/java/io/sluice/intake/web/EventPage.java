package io.sluice.intake.web;

import io.sluice.audit.AuditTrail;
import io.sluice.deal.Deals;
import io.sluice.intake.EventView;
import io.sluice.intake.LedgerBook;
import io.sluice.intake.ReceivedFiles;
import io.sluice.intake.mail.LetterBook;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One event: what came, what became of it and why, and what a head may still do about it. */
@Controller
class EventPage {

    private final LedgerBook book;
    private final LetterBook letters;
    private final ReceivedFiles files;
    private final Deals deals;
    private final AuditTrail audit;
    private final People people;
    private final EventLikes likes;

    EventPage(
            LedgerBook book,
            LetterBook letters,
            ReceivedFiles files,
            Deals deals,
            AuditTrail audit,
            People people,
            EventLikes likes) {
        this.book = book;
        this.letters = letters;
        this.files = files;
        this.deals = deals;
        this.audit = audit;
        this.people = people;
        this.likes = likes;
    }

    @GetMapping("/intake/events/{id}")
    ModelAndView event(@PathVariable UUID id) {
        return page(id, Map.of(), Map.of());
    }

    ModelAndView page(UUID id, Map<String, String> typed, Map<String, String> wrong) {
        EventView event = book.event(id);
        Map<String, Object> model = new HashMap<>();
        model.put("event", event);
        model.put("files", files.of(id));
        model.put("fields", RawPairs.of(event));
        model.put("trail", audit.of("intake-event", id));
        model.put("typed", typed);
        model.put("wrong", wrong);
        model.put("mayRepair", mayRepair() && event.mayBeRepaired());
        letters.find(id).ifPresent(letter -> model.put("letter", letter));
        model.put("alike", likes.of(event));
        if (event.dealId() != null) model.put("deal", deals.facts(event.dealId()));
        return new ModelAndView("intake/event", new ModelMap().addAllAttributes(model));
    }

    private boolean mayRepair() {
        Person person = people.current();
        return person.is(Role.SALES_HEAD) || person.is(Role.ADMIN);
    }
}
