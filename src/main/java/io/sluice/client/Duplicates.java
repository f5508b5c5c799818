package io.sluice.client;

import io.sluice.shared.TaxId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who may be whom, with reasons and a score; only clients in the reader's sight are named. */
@Component
public class Duplicates {

    private static final int MOST = 10;
    private static final int LEAST = 35;

    private final Candidates candidates;
    private final NamesAlike names;
    private final MailProviders providers;
    private final ClientBook book;
    private final ClientReader reader;
    private final JdbcClient db;

    Duplicates(
            Candidates candidates,
            NamesAlike names,
            MailProviders providers,
            ClientBook book,
            ClientReader reader,
            JdbcClient db) {
        this.candidates = candidates;
        this.names = names;
        this.providers = providers;
        this.book = book;
        this.reader = reader;
        this.db = db;
    }

    /** Whom a client that the reader sees looks like; refuses with 404 when they do not. */
    public List<Alike> of(UUID clientId) {
        ClientCard card = book.card(clientId);
        return like(Probe.of(card));
    }

    /** Whom somebody looks like, the surest first, at most ten. */
    public List<Alike> like(Probe probe) {
        Map<UUID, Map<Likeness, Double>> found = found(probe);
        if (probe.self() != null) found.remove(probe.self());
        if (found.isEmpty()) return List.of();
        return seen(found.keySet()).stream()
                .map(row -> row.alike(found.getOrDefault(row.id(), Map.of())))
                .filter(one -> one.score() >= LEAST)
                .sorted(Comparator.comparing(Alike::score).reversed().thenComparing(Alike::id))
                .limit(MOST)
                .toList();
    }

    private Map<UUID, Map<Likeness, Double>> found(Probe probe) {
        Map<UUID, Map<Likeness, Double>> found = new HashMap<>();
        TaxId inn = probe.inn();
        add(found, Likeness.TAX_ID, candidates.withTaxId(inn == null ? null : inn.value()));
        add(found, Likeness.PHONE, candidates.withPhones(probe.phoneValues()));
        Set<UUID> written = new HashSet<>(candidates.withMailboxes(probe.mailboxes(providers)));
        add(found, Likeness.EMAIL, written);
        // one address is no second reason for being of one house
        List<UUID> colleagues = candidates.ofHouses(probe.houses(providers));
        add(
                found,
                Likeness.COMPANY_DOMAIN,
                colleagues.stream().filter(id -> !written.contains(id)).toList());
        names.find(probe.name()).forEach((id, closeness) -> {
            Likeness kind = closeness > 0.999 ? Likeness.SAME_NAME : Likeness.SIMILAR_NAME;
            found.computeIfAbsent(id, any -> new EnumMap<>(Likeness.class)).put(kind, closeness);
        });
        return found;
    }

    private static void add(Map<UUID, Map<Likeness, Double>> found, Likeness kind, Iterable<UUID> clients) {
        clients.forEach(id ->
                found.computeIfAbsent(id, any -> new EnumMap<>(Likeness.class)).put(kind, 1.0));
    }

    private List<Row> seen(Set<UUID> ids) {
        Map<String, Object> params = new LinkedHashMap<>(ClientCondition.params(reader.visibility()));
        params.put("ids", ids.toArray(UUID[]::new));
        return db.sql("select client.id, client.name, client.inn, person.name as owner from client_account client"
                        + " left join person on person.id = client.owner_id where client.id = any(:ids) and "
                        + ClientCondition.SQL)
                .params(params)
                .query(Row.class)
                .list();
    }

    private record Row(
            UUID id,
            String name,
            @Nullable String inn,
            @Nullable String owner) {

        Alike alike(Map<Likeness, Double> reasons) {
            double doubt = 1;
            for (Map.Entry<Likeness, Double> one : reasons.entrySet())
                doubt *= one.getKey().doubt(one.getValue());
            int score = (int) Math.min(99, Math.round(100 * (1 - doubt)));
            return new Alike(id, name, inn, owner, score, List.copyOf(reasons.keySet()));
        }
    }
}
