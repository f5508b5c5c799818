package io.sluice.process.rights;

import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal at the engine's REST doors the way they can answer it: 400 and the sentence. */
@Component
class RefusalsReadably {

    private final Problems problems;

    RefusalsReadably(Problems problems) {
        this.problems = problems;
    }

    /** Our own pages get the refusal itself; REST answers 400 only to this exception of the engine. */
    RuntimeException atThisDoor(Refusal refusal) {
        return EngineDoor.isOpen() ? new BadUserRequestException(sentence(refusal), refusal) : refusal;
    }

    String sentence(Refusal refusal) {
        return problems.sentence(refusal, LocaleContextHolder.getLocale());
    }
}
