package io.sluice.intake.web;

import io.sluice.intake.LedgerBook;
import io.sluice.intake.Repair;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Place;
import io.sluice.shared.web.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** What came in during the last days and what became of it; what could not be worked off waits here for a decision. */
@Controller
@RequestMapping("/intake")
@PreAuthorize("hasAnyRole('sales-head', 'director', 'admin')")
class LedgerPage {

    private static final int LONGEST = 366;

    private final LedgerBook book;
    private final Repair repair;
    private final Problems problems;
    private final Clock clock;

    LedgerPage(LedgerBook book, Repair repair, Problems problems, Clock clock) {
        this.book = book;
        this.repair = repair;
        this.problems = problems;
        this.clock = clock;
    }

    @Bean
    static Place intakePlace() {
        return new Place("intake.place", "/intake", "empty", Set.of("sales-head", "director", "admin"), 60);
    }

    @GetMapping
    ModelAndView ledger(@RequestParam(defaultValue = "7") int days) {
        return page(Math.max(1, Math.min(days, LONGEST)), Map.of());
    }

    @PostMapping("/{id}/again")
    @PreAuthorize("hasAnyRole('sales-head', 'admin')")
    ModelAndView again(@PathVariable UUID id) {
        repair.again(id);
        return new ModelAndView("redirect:/intake");
    }

    @PostMapping("/{id}/reject")
    @PreAuthorize("hasAnyRole('sales-head', 'admin')")
    ModelAndView reject(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Locale locale) {
        try {
            repair.reject(id, reason);
            return new ModelAndView("redirect:/intake");
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND.value()) throw refusal;
            ModelAndView again = page(7, Map.of("reason", problems.sentence(refusal, locale)));
            again.setStatus(HttpStatus.valueOf(refusal.status()));
            return again;
        }
    }

    private ModelAndView page(int days, Map<String, String> wrong) {
        Instant now = clock.instant().plusSeconds(1);
        return new ModelAndView(
                "intake/ledger",
                Map.of(
                        "ledger",
                        book.of(now.minus(Duration.ofDays(days)), now, null),
                        "days",
                        days,
                        "parked",
                        repair.parked(),
                        "wrong",
                        wrong));
    }
}
