package io.sluice.analytics.web;

import io.sluice.analytics.SourceDrill;
import io.sluice.analytics.SourceFigures;
import io.sluice.analytics.SourceQuestion;
import io.sluice.analytics.SourceReport;
import io.sluice.analytics.Sources;
import io.sluice.shared.web.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where requests come from and what they cost, for people. */
@Controller
@RequestMapping(SourcesPages.BASE)
@PreAuthorize(Readers.REPORTS)
class SourcesPages {

    static final String BASE = "/reports/sources";

    private final Sources sources;
    private final Today today;

    SourcesPages(Sources sources, Today today) {
        this.sources = sources;
        this.today = today;
    }

    @Bean
    static Place reportsPlace() {
        return new Place("analytics.place", BASE, "reports", Set.of("sales-head", "director", "admin"), 45);
    }

    @GetMapping
    ModelAndView report(SourceAsk ask) {
        SourceReport report = sources.report(ask.question(today.date()));
        List<Line> lines = report.rows().stream()
                .map(row -> Line.of(row, report.question(), row.group()))
                .toList();
        Line total = Line.of(report.total(), report.question(), null);
        return new ModelAndView(
                "analytics/sources", Map.of("question", report.question(), "lines", lines, "total", total));
    }

    @GetMapping("/{figure}")
    ModelAndView behind(
            @PathVariable String figure,
            SourceAsk ask,
            @RequestParam(required = false) @Nullable String group,
            Part part) {
        SourceQuestion question = ask.question(today.date());
        SourceDrill drill = new SourceDrill(question, SourceAsk.figure(figure), group);
        Map<String, Object> model = new HashMap<>();
        model.put("question", question);
        model.put("figure", figure);
        model.put("group", group);
        model.put("requests", sources.behind(drill, part.paging()));
        return new ModelAndView("analytics/requests", model);
    }

    /** A row with the addresses of the lists behind its figures. */
    public record Line(SourceFigures figures, Map<String, String> drill) {

        static Line of(SourceFigures figures, SourceQuestion question, @Nullable String group) {
            return new Line(figures, SourceAsk.drill(BASE, question, group));
        }
    }
}
