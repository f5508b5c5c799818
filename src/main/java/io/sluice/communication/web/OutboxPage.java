package io.sluice.communication.web;

import io.sluice.communication.LetterTracking;
import io.sluice.communication.MessageView;
import io.sluice.communication.OutboxReader;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.shared.web.Place;
import io.sluice.shared.web.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters that left or are to leave, to read and, where one waits for a person, to decide. */
@Controller
@RequestMapping("/outbox")
class OutboxPage {

    private static final Set<String> STATES = Set.of("WAITING", "RUNNING", "DONE", "PARKED", "HELD");

    private final OutboxReader outbox;
    private final LetterTracking tracking;
    private final Problems problems;

    OutboxPage(OutboxReader outbox, LetterTracking tracking, Problems problems) {
        this.outbox = outbox;
        this.tracking = tracking;
        this.problems = problems;
    }

    @Bean
    static Place outboxPlace() {
        Set<String> roles = Set.of("manager", "sales-head", "accountant", "director");
        return new Place("communication.place", "/outbox", "outbox", roles, 50);
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        String asked = STATES.contains(state) ? state : null;
        Page<MessageView> messages = outbox.list(asked, new Paging(page, size));
        return new ModelAndView(
                "communication/outbox", Map.of("messages", messages, "state", asked == null ? "" : asked));
    }

    @GetMapping("/{id}")
    ModelAndView message(@PathVariable UUID id) {
        return message(id, "", Map.of());
    }

    @PostMapping("/{id}/release")
    @PreAuthorize("hasAnyRole('manager', 'sales-head', 'accountant', 'admin')")
    ModelAndView release(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Locale locale) {
        try {
            outbox.release(id, reason);
            return new ModelAndView("redirect:/outbox/" + id);
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND.value()) throw refusal;
            ModelAndView page = message(id, reason, Map.of("reason", problems.sentence(refusal, locale)));
            page.setStatus(HttpStatus.valueOf(refusal.status()));
            return page;
        }
    }

    private ModelAndView message(UUID id, String typed, Map<String, String> wrong) {
        return new ModelAndView(
                "communication/message",
                Map.of(
                        "message",
                        outbox.read(id),
                        "attachments",
                        outbox.attachments(id),
                        "traces",
                        tracking.traces(outbox.read(id).id()),
                        "typed",
                        typed,
                        "wrong",
                        wrong));
    }
}
