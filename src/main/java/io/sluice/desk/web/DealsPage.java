package io.sluice.desk.web;

import io.sluice.deal.DealFilter;
import io.sluice.deal.DealList;
import io.sluice.deal.DealRow;
import io.sluice.deal.DealStatus;
import io.sluice.deal.FunnelStage;
import io.sluice.planning.WorkItems;
import io.sluice.shared.web.Paging;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The deals: open ones as a board by stage, one stage or another status as a list. */
@Controller
class DealsPage {

    private static final int CARDS = 20;
    private static final int ROWS = 50;

    private final DealList list;
    private final WorkItems items;
    private final Tasks tasks;

    DealsPage(DealList list, WorkItems items, Tasks tasks) {
        this.list = list;
        this.items = items;
        this.tasks = tasks;
    }

    @GetMapping("/deals")
    String deals(
            @RequestParam(defaultValue = "OPEN") DealStatus status,
            @RequestParam(required = false) @Nullable FunnelStage stage,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "stageSince") String sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("status", status.name());
        model.addAttribute("stage", stage == null ? "" : stage.name());
        model.addAttribute("q", q);
        model.addAttribute("sort", sort);
        if (q.isBlank() && stage == null && status == DealStatus.OPEN) return board(model);
        String search = q.isBlank() ? null : q;
        DealFilter filter = new DealFilter(status, stage, search, sort.startsWith("-"));
        model.addAttribute("page", list.page(filter, Paging.of(page, ROWS)));
        return "deal/list";
    }

    private String board(Model model) {
        List<Column> columns =
                Arrays.stream(FunnelStage.values()).map(this::column).toList();
        model.addAttribute("columns", columns);
        model.addAttribute("steps", steps(columns));
        model.addAttribute("open", columns.stream().mapToLong(Column::count).sum());
        return "deal/board";
    }

    private Column column(FunnelStage stage) {
        var cards = list.page(DealFilter.open(stage), Paging.of(0, CARDS));
        return new Column(stage, cards.total(), cards.items());
    }

    /** The most urgent open task by deal; a deal without one waits for its client or for a date. */
    private Map<String, NextTask> steps(List<Column> columns) {
        List<UUID> shown = columns.stream()
                .flatMap(column -> column.cards().stream())
                .map(DealRow::id)
                .toList();
        return items.nextOf(shown).stream()
                .collect(Collectors.toMap(item -> String.valueOf(item.dealId()), tasks::shown));
    }
}
