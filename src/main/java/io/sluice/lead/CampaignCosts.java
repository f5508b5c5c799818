package io.sluice.lead;

import io.sluice.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a period has cost: each month's sum is spread evenly over its days. Rubles; other currencies are left out. */
@Component
public class CampaignCosts {

    private static final Currency RUB = Currency.getInstance("RUB");

    // both bounds included; the days of the month that lie within them, of all its days
    private static final String SHARE = """
            select %s as name, sum(round(cost.amount
                       * (least(cast(:to as date) + 1, cast(cost.month + interval '1 month' as date))
                          - greatest(cast(:from as date), cost.month))
                       / (cast(cost.month + interval '1 month' as date) - cost.month), 2)) as cost
            from campaign_cost cost join campaign on campaign.id = cost.campaign_id
            where campaign.currency = 'RUB' and cost.month <= :to and cost.month + interval '1 month' > :from
            group by 1 order by 1 limit 500
            """;

    private final JdbcClient db;

    CampaignCosts(JdbcClient db) {
        this.db = db;
    }

    public Map<String, Money> bySource(LocalDate from, LocalDate to) {
        return costs("campaign.source", from, to);
    }

    /** By the campaigns' keys. */
    public Map<String, Money> byCampaign(LocalDate from, LocalDate to) {
        return costs("campaign.key", from, to);
    }

    private Map<String, Money> costs(String column, LocalDate from, LocalDate to) {
        Map<String, Money> costs = new LinkedHashMap<>();
        db.sql(SHARE.formatted(column))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> costs.put(row.getString("name"), new Money(row.getBigDecimal("cost"), RUB)))
                .list();
        return costs;
    }
}
