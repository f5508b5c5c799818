package io.sluice.process.deploy;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.UploadedBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Check and publication of diagrams, decision tables and forms by their owner. */
@RestController
@RequestMapping("/api/v1/processes")
@PreAuthorize("hasAnyRole('process-owner', 'admin')")
class ProcessesApi {

    private final Models models;
    private final ProblemTexts texts;
    private final RunningInstances instances;
    private final AuditTrail audit;

    ProcessesApi(Models models, ProblemTexts texts, RunningInstances instances, AuditTrail audit) {
        this.models = models;
        this.instances = instances;
        this.texts = texts;
        this.audit = audit;
    }

    @PostMapping("/check")
    Checked check(@RequestParam("file") MultipartFile file) {
        List<Problem> problems = models.check(uploaded(file));
        return new Checked(problems.stream().noneMatch(Problem::refuses), texts.of(problems));
    }

    @PostMapping
    @Transactional
    public Published publish(@RequestParam("file") MultipartFile file) {
        FileRow row = models.fromUpload(uploaded(file));
        UUID subject = UUID.nameUUIDFromBytes(row.path().getBytes(StandardCharsets.UTF_8));
        audit.record(new Change("process-file", subject, "published", null, row.forceHash(), row.path()));
        return new Published(row.path(), row.deploymentId(), texts.of(row.problems()));
    }

    @PostMapping("/{key}/migrations")
    List<Moved> migrate(@PathVariable("key") String key, @RequestParam(defaultValue = "false") boolean dryRun) {
        return instances.lead(key, dryRun).stream().map(Moved::of).toList();
    }

    private static ModelFile uploaded(MultipartFile file) {
        try {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return ModelFile.named(name, UploadedBytes.of(file));
        } catch (IOException e) {
            throw Refusal.invalidField("file", "process.deploy.name");
        }
    }

    /** @param reason why it stays on its version; none where it follows */
    record Moved(
            String instance,
            @Nullable String businessKey,
            int fromVersion,
            boolean ok,
            @Nullable String reason) {

        static Moved of(Outcome o) {
            return new Moved(o.instance(), o.businessKey(), o.fromVersion(), o.follows(), o.reason());
        }
    }

    record Checked(boolean ok, List<ProblemText> problems) {}

    record Published(String path, @Nullable String deploymentId, List<ProblemText> warnings) {}
}
