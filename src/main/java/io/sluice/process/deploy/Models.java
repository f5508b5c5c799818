package io.sluice.process.deploy;

import io.sluice.process.deploy.FileRow.Source;
import io.sluice.process.deploy.FileRow.State;
import io.sluice.process.engine.ModelsChanged;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Checks a file, puts it in force or refuses it, and writes down which. */
@Component
class Models {

    private static final Logger log = LoggerFactory.getLogger(Models.class);

    private final Checks checks;
    private final EngineDeployment engine;
    private final FileRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Models(Checks checks, EngineDeployment engine, FileRows rows, ApplicationEventPublisher events, Clock clock) {
        this.checks = checks;
        this.engine = engine;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with a file, also in the engine's eyes; nothing is kept. */
    List<Problem> check(ModelFile file) {
        Findings findings = checks.of(file);
        if (!findings.refuse()) engine.rehearse(file, findings);
        return findings.all();
    }

    /** What the row remembers of a folder's file: its content and the language it was put in force in. */
    String print(ModelFile file) {
        return file.hash() + "-" + engine.language();
    }

    FileRow fromFolder(ModelFile file, @Nullable FileRow before) {
        Findings findings = checks.of(file);
        Optional<String> deployment = deployed(file, findings);
        FileRow row = deployment
                .map(id -> row(file, print(file), Source.FOLDER, id, findings))
                .orElseGet(() -> refused(file, before, findings));
        rows.save(row);
        tell(row);
        return row;
    }

    /** Stays in force until the folder's own file changes. */
    FileRow fromUpload(ModelFile file) {
        Findings findings = checks.of(file);
        String before = rows.at(file.path()).map(FileRow::folderPrint).orElse(null);
        Optional<String> deployment = deployed(file, findings);
        FileRow row = deployment
                .map(id -> row(file, before, Source.UPLOAD, id, findings))
                .orElseThrow(() -> PublishRefused.of(findings.all()));
        rows.save(row);
        return row;
    }

    private Optional<String> deployed(ModelFile file, Findings findings) {
        if (findings.refuse()) return Optional.empty();
        Optional<String> deployment = engine.deploy(file, findings);
        deployment.ifPresent(id -> events.publishEvent(new ModelsChanged(id)));
        return deployment;
    }

    private FileRow row(ModelFile file, @Nullable String folder, Source source, String deployment, Findings findings) {
        return new FileRow(
                file.path(), folder, file.hash(), deployment, source, State.IN_FORCE, findings.all(), clock.instant());
    }

    private FileRow refused(ModelFile file, @Nullable FileRow before, Findings findings) {
        return new FileRow(
                file.path(),
                print(file),
                before == null ? null : before.forceHash(),
                before == null ? null : before.deploymentId(),
                before == null ? Source.FOLDER : before.source(),
                State.REFUSED,
                findings.all(),
                clock.instant());
    }

    private static void tell(FileRow row) {
        if (row.state() == State.IN_FORCE) log.info("In force: {}", row.path());
        else
            log.warn(
                    "Refused: {} ({} stays in force) {}",
                    row.path(),
                    row.inForce() ? "the last good version" : "nothing",
                    row.problems());
    }
}
