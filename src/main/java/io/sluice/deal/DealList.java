package io.sluice.deal;

import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibilities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of deals within the reader's sight; what is read does not grow with the number of deals. */
@Component
public class DealList {

    private static final String BRANCH = "(select id, stage_since from deal where %s and %s order by %s limit %d)";
    private static final String ROWS = """
            select d.*, c.name as client, p.name as owner from deal d
            join client_account c on c.id = d.client_id
            left join person p on p.id = d.owner_id
            """;

    private final JdbcClient db;
    private final Visibilities visibilities;

    DealList(JdbcClient db, Visibilities visibilities) {
        this.db = db;
        this.visibilities = visibilities;
    }

    public Page<DealRow> page(DealFilter filter, Paging paging) {
        if (filter.search() != null) return found(filter.search(), paging);
        DealSight sight = sight();
        String order = order(filter);
        String ids = branches(sight, filter, order, paging.offset() + paging.size());
        String page = ROWS + "where d.id in (select id from (%s) b order by %s limit %d offset %d) order by d.%s";
        String sql = page.formatted(ids, order, paging.size(), paging.offset(), order.replace(", id", ", d.id"));
        return paging.page(rows(sql, sight.params()), count(filter));
    }

    /** How many there are, counted up to 1,001. */
    public long count(DealFilter filter) {
        DealSight sight = sight();
        return number(branches(sight, filter, order(filter), Page.COUNT_LIMIT), sight.params());
    }

    /** Open deals by stage, counted up to 1,001 each. */
    public Map<FunnelStage, Long> counts() {
        Map<FunnelStage, Long> counts = new EnumMap<>(FunnelStage.class);
        for (FunnelStage stage : FunnelStage.values()) counts.put(stage, count(DealFilter.open(stage)));
        return counts;
    }

    /** The client's deals, whatever became of them, the newest first. */
    public Page<DealRow> ofClient(UUID clientId, Paging paging) {
        return matching("client_id = :client", Map.of("client", clientId), paging);
    }

    private Page<DealRow> found(String search, Paging paging) {
        String start = search.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        String condition = "(number = :number or lower(title) like :start)";
        return matching(condition, Map.of("number", search.strip(), "start", start), paging);
    }

    private Page<DealRow> matching(String condition, Map<String, Object> asked, Paging paging) {
        DealSight sight = sight();
        Map<String, Object> params = new HashMap<>(sight.params());
        params.putAll(asked);
        String ids = "select id from deal where " + sight.anyOf() + " and " + condition;
        String part = " order by d.id desc limit %d offset %d".formatted(paging.size(), paging.offset());
        long number = number(ids + " limit " + Page.COUNT_LIMIT, params);
        return paging.page(rows(ROWS + "where d.id in (" + ids + ")" + part, params), number);
    }

    private static String branches(DealSight sight, DealFilter filter, String order, int limit) {
        List<String> branches = new ArrayList<>();
        for (String part : sight.parts())
            states(filter).forEach(state -> branches.add(BRANCH.formatted(state, part, order, limit)));
        return branches.isEmpty() ? BRANCH.formatted("false", "true", order, 0) : String.join(" union ", branches);
    }

    /** An open deal is found by its stage, a resting one by its status: each is one range of its index. */
    private static Stream<String> states(DealFilter filter) {
        String status = "status = '" + filter.status() + "'";
        boolean resting = filter.status() != DealStatus.OPEN;
        if (resting)
            return Stream.of(filter.stage() == null ? status : status + " and stage = '" + filter.stage() + "'");
        return Arrays.stream(FunnelStage.values())
                .filter(stage -> filter.stage() == null || filter.stage() == stage)
                .map(stage -> status + " and stage = '" + stage + "'");
    }

    private static String order(DealFilter filter) {
        return filter.newestFirst() ? "stage_since desc, id desc" : "stage_since, id";
    }

    private long number(String ids, Map<String, Object> params) {
        return db.sql("select count(*) from (select 1 from (%s) b limit %d) n".formatted(ids, Page.COUNT_LIMIT))
                .params(params)
                .query(Long.class)
                .single();
    }

    private List<DealRow> rows(String sql, Map<String, Object> params) {
        return db.sql(sql).params(params).query(DealRows::row).list();
    }

    private DealSight sight() {
        return DealSight.of(visibilities.current());
    }
}
