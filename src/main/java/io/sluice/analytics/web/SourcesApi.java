package io.sluice.analytics.web;

import io.sluice.analytics.Request;
import io.sluice.analytics.SourceDrill;
import io.sluice.analytics.SourceFigures;
import io.sluice.analytics.SourceQuestion;
import io.sluice.analytics.SourceReport;
import io.sluice.analytics.Sources;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report on sources; each figure carries the address of its list. */
@RestController
@RequestMapping(SourcesApi.BASE)
@PreAuthorize(Readers.REPORTS)
class SourcesApi {

    static final String BASE = "/api/v1/reports/sources";

    private final Sources sources;
    private final SourcesFile file;
    private final Today today;

    SourcesApi(Sources sources, SourcesFile file, Today today) {
        this.sources = sources;
        this.file = file;
        this.today = today;
    }

    @GetMapping
    Answer report(SourceAsk ask) {
        return Answer.of(sources.report(ask.question(today.date())));
    }

    @GetMapping(params = "format=csv")
    ResponseEntity<byte[]> table(SourceAsk ask, Locale locale) {
        return file.file(ask, locale);
    }

    @GetMapping("/{figure}")
    Page<Request> behind(
            @PathVariable String figure,
            SourceAsk ask,
            @RequestParam(required = false) @Nullable String group,
            Part part) {
        SourceDrill drill = new SourceDrill(ask.question(today.date()), SourceAsk.figure(figure), group);
        return sources.behind(drill, part.paging());
    }

    record Answer(LocalDate from, LocalDate to, List<Row> rows, Row total) {

        static Answer of(SourceReport report) {
            SourceQuestion question = report.question();
            List<Row> rows = report.rows().stream()
                    .map(row -> Row.of(row, question, row.group()))
                    .toList();
            return new Answer(question.from(), question.to(), rows, Row.of(report.total(), question, null));
        }
    }

    /** @param drill address of the list behind each figure */
    record Row(
            @Nullable String group,
            long contacts,
            long leads,
            long sales,
            @Nullable BigDecimal leadShare,
            @Nullable BigDecimal saleShare,
            @Nullable Money cost,
            @Nullable Money costPerLead,
            @Nullable Money costPerSale,
            Map<String, String> drill) {

        static Row of(SourceFigures row, SourceQuestion question, @Nullable String group) {
            return new Row(
                    group,
                    row.contacts(),
                    row.leads(),
                    row.sales(),
                    row.leadShare(),
                    row.saleShare(),
                    row.cost(),
                    row.costPerLead(),
                    row.costPerSale(),
                    SourceAsk.drill(BASE, question, group));
        }
    }
}
