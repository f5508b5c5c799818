package io.sluice.analytics;

import io.sluice.lead.CampaignCosts;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibilities;
import io.sluice.staff.Visibility;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where requests come from: contact, lead and sale by source or campaign, and what each has cost. */
@Component
public class Sources {

    private final RequestRows requests;
    private final CampaignCosts costs;
    private final Visibilities visibilities;

    Sources(RequestRows requests, CampaignCosts costs, Visibilities visibilities) {
        this.requests = requests;
        this.costs = costs;
        this.visibilities = visibilities;
    }

    public SourceReport report(SourceQuestion question) {
        Visibility reader = visibilities.current();
        Map<String, SourceFigures> rows = new LinkedHashMap<>();
        requests.figures(question, reader).forEach(row -> rows.put(row.group(), row));
        // a campaign's cost divided by one team's leads would say nothing
        if (reader.all())
            costs(question)
                    .forEach((group, cost) ->
                            rows.merge(group, new SourceFigures(group, 0, 0, 0, cost), SourceFigures::plus));
        List<SourceFigures> sorted = rows.values().stream()
                .sorted(Comparator.comparingLong(SourceFigures::contacts).reversed())
                .toList();
        SourceFigures nothing = new SourceFigures("", 0, 0, 0, null);
        return new SourceReport(question, sorted, sorted.stream().reduce(nothing, SourceFigures::plus));
    }

    /** The requests behind a figure: exactly as many as it says. */
    public Page<Request> behind(SourceDrill drill, Paging paging) {
        Visibility reader = visibilities.current();
        return paging.page(requests.behind(drill, reader, paging), requests.count(drill, reader));
    }

    private Map<String, Money> costs(SourceQuestion question) {
        return question.groupBy() == SourceQuestion.Grouping.SOURCE
                ? costs.bySource(question.from(), question.to())
                : costs.byCampaign(question.from(), question.to());
    }
}
