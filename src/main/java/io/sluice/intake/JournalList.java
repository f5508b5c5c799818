package io.sluice.intake;

import io.sluice.client.ClientCondition;
import io.sluice.shared.Page;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibilities;
import io.sluice.staff.Visibility;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events behind the figures: as many lines as the figure says, each open to those who may see its client. */
@Component
public class JournalList {

    private static final String FROM = """
             from intake_event event left join client_account client on client.id = event.client_id
            where event.received_at >= :from and event.received_at < :to
              and (cast(:channel as text) is null or event.channel = :channel) and\s""";
    private static final String OPEN =
            "(case when event.client_id is null then :head else " + ClientCondition.SQL + " end) as open";

    private final JdbcClient db;
    private final Visibilities visibilities;
    private final ZoneId zone;

    JournalList(JdbcClient db, Visibilities visibilities, SluiceSettings settings) {
        this.db = db;
        this.visibilities = visibilities;
        this.zone = settings.zone();
    }

    /** Newest first. */
    public Page<EventLine> list(JournalFilter filter, Paging paging) {
        Map<String, @Nullable Object> params = params(filter);
        String from = FROM + filter.condition();
        List<EventLine> lines = db.sql("select event.*, client.name as client, " + OPEN + from
                        + " order by event.received_at desc, event.id desc limit :size offset :offset")
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(EventLine::of)
                .list();
        return paging.page(lines, count(from, params));
    }

    /** What came from a client or for its deal, newest first, for callers that have shown that the reader sees it. */
    public List<EventLine> ofDeal(UUID dealId) {
        return db.sql("select event.*, client.name as client, true as open from intake_event event"
                        + " left join client_account client on client.id = event.client_id"
                        + " where event.deal_id = ? order by event.received_at desc limit 100")
                .param(dealId)
                .query(EventLine::of)
                .list();
    }

    private long count(String from, Map<String, @Nullable Object> params) {
        return db.sql("select count(*) from (select 1" + from + " limit " + Page.COUNT_LIMIT + ") counted")
                .params(params)
                .query(Long.class)
                .single();
    }

    private Map<String, @Nullable Object> params(JournalFilter filter) {
        Visibility reader = visibilities.current();
        Map<String, @Nullable Object> params = new HashMap<>(ClientCondition.params(reader));
        params.put("head", reader.all() || !reader.teams().isEmpty());
        params.put("from", start(filter.from()));
        params.put("to", start(filter.to().plusDays(1)));
        params.put("channel", filter.channel());
        return params;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }
}
