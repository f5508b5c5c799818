package io.sluice.intake.web;

import io.sluice.intake.LedgerBook;
import io.sluice.intake.Repair;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.web.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came in during the last days and what became of it; what could not be worked off stands on top. */
@Controller
@RequestMapping("/intake")
@PreAuthorize("hasAnyRole('sales-head', 'director', 'admin')")
class LedgerPage {

    private static final int LONGEST = 366;

    private final LedgerBook book;
    private final Repair repair;
    private final Clock clock;
    private final ZoneId zone;

    LedgerPage(LedgerBook book, Repair repair, Clock clock, SluiceSettings settings) {
        this.book = book;
        this.repair = repair;
        this.clock = clock;
        this.zone = settings.zone();
    }

    @Bean
    static Place intakePlace() {
        return new Place("intake.place", "/intake", "empty", Set.of("sales-head", "director", "admin"), 60);
    }

    @GetMapping
    ModelAndView ledger(@RequestParam(defaultValue = "7") int days, HttpServletRequest request) {
        int shown = Math.max(1, Math.min(days, LONGEST));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate first = today.minusDays(shown - 1L);
        var ledger = book.of(
                first.atStartOfDay(zone).toInstant(),
                today.plusDays(1).atStartOfDay(zone).toInstant(),
                null);
        return new ModelAndView(
                "intake/ledger",
                Map.of(
                        "ledger",
                        ledger,
                        "days",
                        shown,
                        "first",
                        first.toString(),
                        "last",
                        today.toString(),
                        "parked",
                        repair.parked(),
                        "mayImport",
                        request.isUserInRole("sales-head") || request.isUserInRole("admin")));
    }
}
