package io.sluice.process.deploy;

import io.sluice.process.engine.AsEngine;
import io.sluice.shared.SluiceSettings;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands one file to the engine in a transaction of its own, so that a refused one takes nothing else along. */
@Component
class EngineDeployment {

    private static final String SOURCE = "sluice";

    private final RepositoryService repository;
    private final AsEngine asEngine;
    private final TransactionTemplate own;
    private final boolean russian;

    EngineDeployment(
            RepositoryService repository,
            AsEngine asEngine,
            PlatformTransactionManager transactions,
            SluiceSettings settings) {
        this.repository = repository;
        this.asEngine = asEngine;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.russian = "ru".equals(settings.locale().getLanguage());
    }

    /** The language whose labels a deployment carries. */
    String language() {
        return russian ? "ru" : "en";
    }

    /** The id of the deployment, none where the engine found faults of its own. */
    Optional<String> deploy(ModelFile file, Findings findings) {
        return attempt(file, findings, false);
    }

    /** The engine reads the file as it would, and everything is taken back. */
    void rehearse(ModelFile file, Findings findings) {
        attempt(file, findings, true);
    }

    private Optional<String> attempt(ModelFile file, Findings findings, boolean rehearsal) {
        try {
            return Optional.ofNullable(own.execute(status -> {
                if (rehearsal) status.setRollbackOnly();
                return asEngine.call(() -> deployed(file));
            }));
        } catch (ParseException e) {
            e.getResorceReports().forEach(report -> report(report, findings));
        } catch (ProcessEngineException e) {
            Causes causes = Causes.of(e);
            findings.error((String) null, causes.line(), "engine", causes.message());
        }
        return Optional.empty();
    }

    private String deployed(ModelFile file) {
        byte[] bytes = russian ? RussianLabels.in(file) : file.bytes();
        return repository
                .createDeployment()
                .name(file.path())
                .source(SOURCE)
                .enableDuplicateFiltering(true)
                .addInputStream(file.path(), new ByteArrayInputStream(bytes))
                .deploy()
                .getId();
    }

    private static void report(ResourceReport report, Findings findings) {
        report.getErrors().forEach(problem -> {
            List<String> ids = problem.getElementIds();
            String element =
                    problem.getMainElementId() != null || ids.isEmpty() ? problem.getMainElementId() : ids.get(0);
            findings.error(element, problem.getLine(), "engine", problem.getMessage());
        });
    }
}
