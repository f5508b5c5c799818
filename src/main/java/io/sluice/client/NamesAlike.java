package io.sluice.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Clients whose names are close, by trigrams. The neighbours of the name in the two sorted indexes are always read; what
 * else shares trigrams with it is looked for as long as a moment allows, since a name of common words shares them with half
 * of a million clients.
 */
@Repository
class NamesAlike {

    private static final Logger LOG = LoggerFactory.getLogger(NamesAlike.class);

    private static final int SHORTEST = 3;
    private static final String NEIGHBOURS = """
            (select id from client_account where merged_into is null and essence >= :essence order by essence limit 40)
            union all
            (select id from client_account where merged_into is null and essence < :essence order by essence desc limit 40)
            union all
            (select id from client_account where merged_into is null and reverse(essence) collate "C" >= reverse(:essence)
              order by reverse(essence) collate "C" limit 40)
            union all
            (select id from client_account where merged_into is null and reverse(essence) collate "C" < reverse(:essence)
              order by reverse(essence) collate "C" desc limit 40)
            """;
    private static final String CLOSE = """
            select id, similarity(essence, :essence) as closeness from client_account
            where id in (%s) and similarity(essence, :essence) >= :least order by closeness desc, id limit 100
            """.formatted(NEIGHBOURS);
    private static final String TRIGRAMS = """
            select id, similarity(essence, :essence) as closeness from client_account
            where merged_into is null and essence %% :essence order by closeness desc, id limit 100
            """.replace("%%", "operator(public.%)");
    private static final double LEAST = 0.45;

    private final JdbcClient db;
    private final TransactionTemplate moment;

    NamesAlike(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.moment = new TransactionTemplate(transactions);
        moment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        moment.setReadOnly(true);
    }

    /** Closeness, at most 1, by client. */
    Map<UUID, Double> find(@Nullable String name) {
        String essence = name == null ? "" : NameEssence.of(name);
        if (essence.length() < SHORTEST) return Map.of();
        List<Close> found = new ArrayList<>(neighbours(essence));
        found.addAll(sharingTrigrams(essence));
        Map<UUID, Double> closeness = new LinkedHashMap<>();
        found.forEach(one -> closeness.put(one.id(), one.closeness()));
        return closeness;
    }

    private List<Close> neighbours(String essence) {
        return db.sql(CLOSE)
                .param("essence", essence)
                .param("least", LEAST)
                .query(Close.class)
                .list();
    }

    // a transaction of its own: the moment that is over must not end anybody else's
    private List<Close> sharingTrigrams(String essence) {
        try {
            return Objects.requireNonNullElse(moment.execute(status -> inTime(essence)), List.of());
        } catch (QueryTimeoutException common) {
            LOG.debug("A name of common words: only its neighbours are shown");
            return List.of();
        }
    }

    private List<Close> inTime(String essence) {
        db.sql(
                        "select set_config('statement_timeout', '40', true), set_config('pg_trgm.similarity_threshold', '0.5', true)")
                .query((row, number) -> row.getString(1))
                .list();
        return db.sql(TRIGRAMS).param("essence", essence).query(Close.class).list();
    }

    private record Close(UUID id, double closeness) {}
}
