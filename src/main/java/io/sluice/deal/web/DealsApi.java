package io.sluice.deal.web;

import io.sluice.deal.DealFilter;
import io.sluice.deal.DealList;
import io.sluice.deal.DealRow;
import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deals for other programs, within the caller's sight. */
@RestController
@RequestMapping("/api/v1/deals")
class DealsApi {

    private static final Set<String> SORTS = Set.of("stageSince", "-stageSince");

    private final Deals deals;
    private final DealList list;

    DealsApi(Deals deals, DealList list) {
        this.deals = deals;
        this.list = list;
    }

    @GetMapping
    Page<DealRow> list(
            @RequestParam(defaultValue = "OPEN") DealStatus status,
            @RequestParam(required = false) @Nullable FunnelStage stage,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "stageSince") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (!SORTS.contains(sort)) throw Refusal.invalidField("sort", "shared.parameter.invalid", sort);
        return list.page(new DealFilter(status, stage, q, sort.startsWith("-")), Paging.of(page, size));
    }

    @PostMapping("/{id}/lost")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lose(@PathVariable UUID id, @RequestBody Loss loss) {
        deals.lose(id, loss.reason());
    }

    @PostMapping("/{id}/postpone")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putOff(@PathVariable UUID id, @RequestBody Pause pause) {
        if (pause.until() == null) throw Refusal.invalidField("until", "shared.parameter.missing");
        deals.putOff(id, pause.until(), pause.reason());
    }

    @PostMapping("/{id}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable UUID id, @RequestBody Move move) {
        if (move.stage() == null) throw Refusal.invalidField("stage", "shared.parameter.missing");
        deals.move(id, move.stage(), move.reason());
    }

    /** Why the deal is given up. */
    record Loss(@Nullable String reason) {}

    /** Until when it rests and why. */
    record Pause(@Nullable LocalDate until, @Nullable String reason) {}

    /** Where to and why. */
    record Move(@Nullable FunnelStage stage, @Nullable String reason) {}
}
