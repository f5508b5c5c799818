package io.sluice.bench;

import io.sluice.communication.ClientAnswered;
import io.sluice.deal.Deals;
import io.sluice.deal.Offers;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Ids;
import io.sluice.staff.People;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The people who answer tasks: signed in with us and with the engine, whose rights are checked as in Tasklist. */
final class Staff {

    private static final Map<String, String> OF_QUEUE = Map.of("lawyer", "lev", "accountant", "alla");

    private final Bench bench;
    private final Map<String, Authentication> signedIn = new ConcurrentHashMap<>();
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();
    private final Map<UUID, String> logins = new ConcurrentHashMap<>();

    Staff(Bench bench) {
        this.bench = bench;
    }

    /** Submits the form of the deal's open task, by its owner or by somebody of its queue. */
    void answer(UUID deal, Map<String, Object> fields) {
        WorkItem open = bean(WorkItems.class).openOf(deal).get(0);
        String login = open.ownerId() == null
                ? OF_QUEUE.get(Objects.requireNonNull(open.queue()))
                : login(open.ownerId());
        as(login, () -> {
            bean(FormService.class).submitTaskForm(open.taskId(), new HashMap<>(fields));
            return true;
        });
    }

    /** What the outbox tells when the letter with the offer has left. */
    void offerLeft(UUID deal) {
        inOne(() -> {
            Offers offers = bean(Offers.class);
            offers.sent(offers.current(deal).orElseThrow().id(), Ids.next(), bean(Clock.class).instant());
            return true;
        });
    }

    void clientAnswered(UUID deal) {
        inOne(() -> {
            bench.publish(new ClientAnswered(deal, bean(Clock.class).instant()));
            return true;
        });
    }

    <T> T asManager(UUID deal, Supplier<T> work) {
        return as(login(Objects.requireNonNull(bean(Deals.class).facts(deal).ownerId())), work);
    }

    <T> T as(String login, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(signedIn.computeIfAbsent(login, this::signIn));
        bean(IdentityService.class).setAuthentication(login, groups.computeIfAbsent(login, this::groupsOf));
        try {
            return work.get();
        } finally {
            bean(IdentityService.class).clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }

    /** Once, as a session holds it. */
    private Authentication signIn(String login) {
        var roles = bean(People.class).byLogin(login).roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.key()))
                .toList();
        return new UsernamePasswordAuthenticationToken(login, "", roles);
    }

    private String login(UUID person) {
        return logins.computeIfAbsent(person, id -> bean(People.class).byId(id).login());
    }

    private List<String> groupsOf(String login) {
        return bean(IdentityService.class).createGroupQuery().groupMember(login).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    <T> T bean(Class<T> type) {
        return bench.bean(type);
    }
}
