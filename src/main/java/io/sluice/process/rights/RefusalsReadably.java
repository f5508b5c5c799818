package io.sluice.process.rights;

import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal at the engine's REST doors the way they can answer it: 400 and the sentence. */
@Component
class RefusalsReadably {

    private final Problems problems;

    RefusalsReadably(Problems problems) {
        this.problems = problems;
    }

    /** Our own pages get the refusal itself; what belongs to the engine would come out of complete and submit-form as 500. */
    RuntimeException atThisDoor(Refusal refusal) {
        return EngineDoor.isOpen()
                ? new InvalidRequestException(Response.Status.BAD_REQUEST, refusal, sentence(refusal))
                : refusal;
    }

    String sentence(Refusal refusal) {
        return problems.sentence(refusal, LocaleContextHolder.getLocale());
    }
}
