package io.sluice.process.deploy;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns rules into sentences: what is wrong, what to do. */
@Component
class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    List<ProblemText> of(List<Problem> problems) {
        return problems.stream().map(this::text).toList();
    }

    private ProblemText text(Problem problem) {
        Locale reader = LocaleContextHolder.getLocale();
        Object[] args = problem.args().toArray();
        return new ProblemText(
                problem.refuses() ? "error" : "warning",
                problem.element(),
                problem.line(),
                messages.getMessage(problem.messageKey(), args, reader),
                messages.getMessage(problem.adviceKey(), args, reader));
    }
}
