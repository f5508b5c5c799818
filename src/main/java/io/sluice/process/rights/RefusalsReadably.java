package io.sluice.process.rights;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal at the engine's REST doors in our own sentence, each field by the label that its form shows. */
@Component
class RefusalsReadably {

    private final Problems problems;
    private final TaskFields fields;

    RefusalsReadably(Problems problems, TaskFields fields) {
        this.problems = problems;
        this.fields = fields;
    }

    /** Our own pages get the refusal itself; the engine's REST makes 500 of whatever is not its own. */
    RuntimeException atThisDoor(Refusal refusal) {
        if (!EngineDoor.isOpen()) return refusal;
        EngineDoor.refused(refusal);
        return new InvalidRequestException(Response.Status.BAD_REQUEST, refusal, refusal.getMessage());
    }

    String sentence(Refusal refusal, EnginePath call) {
        Locale locale = LocaleContextHolder.getLocale();
        if (refusal.fields().isEmpty()) return problems.sentence(refusal, locale);
        Map<String, String> labels = call.task().map(fields::labels).orElse(Map.of());
        return refusal.fields().stream().map(one -> named(one, labels, locale)).collect(Collectors.joining(" "));
    }

    private String named(FieldProblem problem, Map<String, String> labels, Locale locale) {
        String sentence = problems.text(problem.messageKey(), problem.args().toArray(), locale);
        String label = labels.get(problem.field());
        return label == null ? sentence : "«" + label + "»: " + sentence;
    }
}
