package io.sluice.analytics;

import io.sluice.analytics.SourceQuestion.Grouping;
import io.sluice.client.ClientCondition;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests with their lead and deal, read where their owners keep them. */
@Repository
class RequestRows {

    static final int MOST_GROUPS = 500;

    // a repetition is no second contact, and spam is none; a request that became no lead counts for the way it came by
    private static final String REQUESTS = """
            with request as (
                select event.id, event.received_at, event.channel, event.client_id, client.name as client,
                       lead.id as lead_id, coalesce(lead.source, case event.channel
                           when 'telephony' then 'call' when 'file' then 'import' else event.channel end) as source,
                       lower(lead.campaign) as campaign,
                       deal.id as deal_id, deal.number as deal_number, deal.status
                from intake_event event
                left join lead on lead.event_id = event.id
                left join deal on deal.lead_id = lead.id
                left join client_account client on client.id = event.client_id
                where event.received_at >= :since and event.received_at < :until
                  and coalesce(event.outcome, '') not in ('DUPLICATE', 'SPAM') and
            """ + ClientCondition.SQL + ") ";

    private final JdbcClient db;
    private final ZoneId zone;

    RequestRows(JdbcClient db, SluiceSettings settings) {
        this.db = db;
        this.zone = settings.zone();
    }

    List<SourceFigures> figures(SourceQuestion question, Visibility reader) {
        return db.sql(REQUESTS + "select coalesce(" + column(question.groupBy()) + ", '') as name,"
                        + " count(*) as contacts, count(lead_id) as leads,"
                        + " count(*) filter (where status = 'WON') as sales"
                        + " from request group by 1 order by contacts desc, name limit " + MOST_GROUPS)
                .params(params(question, reader))
                .query((row, number) -> new SourceFigures(
                        row.getString("name"),
                        row.getLong("contacts"),
                        row.getLong("leads"),
                        row.getLong("sales"),
                        null))
                .list();
    }

    List<Request> behind(SourceDrill drill, Visibility reader, Paging paging) {
        return db.sql(REQUESTS + "select * from request where " + condition(drill)
                        + " order by received_at desc, id limit :size offset :offset")
                .params(params(drill, reader))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(RequestRows::request)
                .list();
    }

    long count(SourceDrill drill, Visibility reader) {
        return db.sql(REQUESTS + "select count(*) from request where " + condition(drill))
                .params(params(drill, reader))
                .query(Long.class)
                .single();
    }

    private static String column(Grouping grouping) {
        return grouping == Grouping.SOURCE ? "source" : "campaign";
    }

    private static String condition(SourceDrill drill) {
        String group = drill.group() == null
                ? "true"
                : "coalesce(" + column(drill.question().groupBy()) + ", '') = :group";
        return switch (drill.figure()) {
            case CONTACTS -> group;
            case LEADS -> group + " and lead_id is not null";
            case SALES -> group + " and status = 'WON'";
        };
    }

    private Map<String, Object> params(SourceDrill drill, Visibility reader) {
        Map<String, Object> params = params(drill.question(), reader);
        if (drill.group() != null) params.put("group", drill.group());
        return params;
    }

    private Map<String, Object> params(SourceQuestion question, Visibility reader) {
        Map<String, Object> params = new HashMap<>(ClientCondition.params(reader));
        params.put("since", start(question.from()));
        params.put("until", start(question.to().plusDays(1)));
        return params;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("channel"),
                row.getString("source"),
                row.getString("campaign"),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                row.getObject("lead_id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getString("deal_number"),
                row.getString("status"));
    }
}
