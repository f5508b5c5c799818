package io.sluice.analytics.web;

import io.sluice.analytics.SourceFigures;
import io.sluice.analytics.SourceReport;
import io.sluice.analytics.Sources;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.web.CsvFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The report on sources to take away. */
@Controller
class SourcesFile {

    private final Sources sources;
    private final Today today;
    private final MessageSource messages;

    SourcesFile(Sources sources, Today today, MessageSource messages) {
        this.sources = sources;
        this.today = today;
        this.messages = messages;
    }

    @GetMapping(SourcesPages.BASE + "/export")
    @PreAuthorize(Readers.REPORTS)
    ResponseEntity<byte[]> file(SourceAsk ask, Locale locale) {
        SourceReport report = sources.report(ask.question(today.date()));
        return new CsvFile(locale, heads(report, locale))
                .rows(part -> new Page<>(report.rows(), report.rows().size(), null), SourcesFile::cells)
                .answer("sources");
    }

    private List<String> heads(SourceReport report, Locale locale) {
        String group = "by." + report.question().groupBy().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        group,
                        "contacts",
                        "leads",
                        "leadShare",
                        "sales",
                        "saleShare",
                        "cost",
                        "costPerLead",
                        "costPerSale")
                .map(key -> messages.getMessage("analytics." + key, null, locale))
                .toList();
    }

    private static List<@Nullable Object> cells(SourceFigures row) {
        return Arrays.asList(
                row.group(),
                BigDecimal.valueOf(row.contacts()),
                BigDecimal.valueOf(row.leads()),
                row.leadShare(),
                BigDecimal.valueOf(row.sales()),
                row.saleShare(),
                amount(row.cost()),
                amount(row.costPerLead()),
                amount(row.costPerSale()));
    }

    private static @Nullable BigDecimal amount(@Nullable Money sum) {
        return sum == null ? null : sum.amount();
    }
}
