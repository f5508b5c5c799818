package io.sluice.lead;

import io.sluice.shared.Money;
import io.sluice.shared.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns and their months as they are stored. */
@Repository
class CampaignRows {

    private static final String SELECT =
            "select campaign.*, coalesce((select sum(amount) from campaign_cost where campaign_id = campaign.id), 0)"
                    + " as spent from campaign ";

    private final JdbcClient db;

    CampaignRows(JdbcClient db) {
        this.db = db;
    }

    List<Campaign> list(Paging paging) {
        return db.sql(SELECT + "order by starts_on desc, key limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CampaignRows::campaign)
                .list();
    }

    long count() {
        return db.sql("select count(*) from campaign").query(Long.class).single();
    }

    Optional<Campaign> at(UUID id) {
        return db.sql(SELECT + "where id = ?")
                .param(id)
                .query(CampaignRows::campaign)
                .optional();
    }

    boolean knows(String key) {
        return db.sql("select exists (select 1 from campaign where key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, CampaignTerms terms) {
        db.sql("""
                        insert into campaign (id, key, name, source, budget, currency, starts_on, ends_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .params(terms.key(), terms.name(), terms.source(), budget(terms).amount())
                .params(budget(terms).currency().getCurrencyCode(), terms.startsOn(), terms.endsOn())
                .update();
    }

    /** Whether the row still had this version; its key and currency stay, leads and costs name them. */
    boolean update(UUID id, long version, CampaignTerms terms) {
        return db.sql("""
                        update campaign set name = ?, source = ?, budget = ?, starts_on = ?, ends_on = ?,
                                            version = version + 1 where id = ? and version = ?""")
                        .params(terms.name(), terms.source(), budget(terms).amount())
                        .params(terms.startsOn(), terms.endsOn(), id, version)
                        .update()
                == 1;
    }

    void spend(UUID id, MonthCost cost) {
        db.sql("""
                        insert into campaign_cost (campaign_id, month, amount, entered_by, entered_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (campaign_id, month) do update set amount = excluded.amount,
                          entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
                .params(id, cost.month().atDay(1), cost.amount().amount(), cost.enteredBy())
                .param(cost.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<MonthCost> costs(UUID id, Currency currency) {
        return db.sql("select * from campaign_cost where campaign_id = ? order by month desc limit 120")
                .param(id)
                .query((row, number) -> cost(row, currency))
                .list();
    }

    private static Money budget(CampaignTerms terms) {
        return Objects.requireNonNull(terms.budget());
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("name"),
                row.getString("source"),
                new Money(row.getBigDecimal("budget"), currency),
                new Money(row.getBigDecimal("spent"), currency),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getLong("version"));
    }

    private static MonthCost cost(ResultSet row, Currency currency) throws SQLException {
        Instant at = row.getObject("entered_at", OffsetDateTime.class).toInstant();
        YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
        return new MonthCost(month, new Money(row.getBigDecimal("amount"), currency), row.getString("entered_by"), at);
    }
}
