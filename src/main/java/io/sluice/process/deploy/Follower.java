package io.sluice.process.deploy;

import io.sluice.process.engine.AsEngine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads one running instance over to another version; its timers and tasks stay as they are. */
@Component
class Follower {

    private final RuntimeService runtime;
    private final AsEngine asEngine;
    private final TransactionTemplate own;

    Follower(RuntimeService runtime, AsEngine asEngine, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.asEngine = asEngine;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Nothing where somebody is at work on the instance at this moment: the next tick finds it again. */
    Optional<Outcome> lead(Straggler straggler, String target, boolean rehearsal) {
        try {
            own.executeWithoutResult(status -> {
                if (rehearsal) status.setRollbackOnly();
                asEngine.run(() -> migrate(straggler, target));
            });
            return Optional.of(straggler.outcome(null));
        } catch (MigratingProcessInstanceValidationException e) {
            return Optional.of(straggler.outcome(steps(e.getValidationReport())));
        } catch (OptimisticLockingException e) {
            return Optional.empty();
        } catch (ProcessEngineException e) {
            return Optional.of(straggler.outcome(Causes.of(e).message()));
        }
    }

    private void migrate(Straggler straggler, String target) {
        MigrationPlan plan = runtime.createMigrationPlan(straggler.definition(), target)
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(straggler.instance()).execute();
    }

    private static String steps(MigratingProcessInstanceValidationReport report) {
        List<String> failures = report.getFailures();
        String steps = report.getActivityInstanceReports().stream()
                .map(step -> step.getSourceScopeId() + ": " + String.join(", ", step.getFailures()))
                .collect(Collectors.joining("; "));
        return steps.isEmpty() ? String.join("; ", failures) : steps;
    }
}
