package io.sluice.process.rights;

import io.sluice.staff.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups, grants and filters, once for all nodes, before the first door opens. */
@Component
class RightsAtStart implements SmartLifecycle {

    private static final int BEFORE_THE_FIRST_PEOPLE = -1100;
    private static final long LOCK = 20261122_2L;
    private static final List<String> PROCESSES =
            List.of("sales-funnel", "debt-collection", "call-back", "correct-address");

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private final IdentityService identity;
    private final Grants grants;
    private final TasklistFilters filters;
    private final PeopleInEngine people;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    RightsAtStart(
            @Lazy IdentityService identity,
            Grants grants,
            TasklistFilters filters,
            PeopleInEngine people,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.identity = identity;
        this.grants = grants;
        this.filters = filters;
        this.people = people;
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            db.sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((row, number) -> 0)
                    .list();
            give();
        });
        running = true;
    }

    private void give() {
        Memberships groups = new Memberships(identity);
        groups.ensure(Groups.CAMUNDA_ADMIN);
        grants.everythingToAdministrators();
        Arrays.stream(Role.values())
                .filter(role -> role != Role.SERVICE)
                .map(Role::key)
                .forEach(group -> {
                    groups.ensure(group);
                    give(group);
                });
        LANGUAGES.forEach(language -> giveFilters(groups, language));
        people.regroup();
    }

    private void give(String group) {
        grants.tasklist(group);
        PROCESSES.forEach(process -> grants.diagram(group, process));
    }

    /** To those who speak the language, and to nobody else. */
    private void giveFilters(Memberships groups, Locale language) {
        String speaking = EngineGroups.speaking(language.getLanguage());
        groups.ensure(speaking);
        filters.make(language).forEach(filter -> grants.filterOnlyTo(speaking, filter));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_FIRST_PEOPLE;
    }
}
