package io.sluice.intake.web;

import io.sluice.intake.JournalFilter;
import io.sluice.intake.JournalList;
import io.sluice.shared.web.Paging;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The events behind a figure of the ledger. */
@Controller
class EventsPage {

    private static final int SHOWN = 50;

    private final JournalList list;

    EventsPage(JournalList list) {
        this.list = list;
    }

    @GetMapping("/intake/events")
    @PreAuthorize("hasAnyRole('sales-head', 'director', 'admin')")
    ModelAndView events(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(defaultValue = "0") int page) {
        JournalFilter filter = new JournalFilter(from, to, blank(channel), blank(outcome));
        Map<String, Object> model = new HashMap<>();
        model.put("filter", filter);
        model.put("events", list.list(filter, new Paging(page, SHOWN)));
        return new ModelAndView("intake/events", model);
    }

    private static @Nullable String blank(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
