package io.sluice.intake.web;

import io.sluice.intake.EventView;
import io.sluice.intake.Ledger;
import io.sluice.intake.LedgerBook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The account of what was received, and single events with their outcome. */
@RestController
@RequestMapping("/api/v1/intake")
class LedgerApi {

    private static final Duration USUAL = Duration.ofDays(30);

    private final LedgerBook book;
    private final Clock clock;

    LedgerApi(LedgerBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/ledger")
    @PreAuthorize("hasAnyRole('sales-head', 'director', 'admin', 'service')")
    Ledger ledger(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String channel) {
        Instant end = to == null ? clock.instant().plusSeconds(1) : to;
        return book.of(from == null ? end.minus(USUAL) : from, end, channel);
    }

    @GetMapping("/events/{id}")
    EventView event(@PathVariable UUID id) {
        return book.event(id);
    }
}
