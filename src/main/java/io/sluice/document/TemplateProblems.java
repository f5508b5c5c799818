package io.sluice.document;

import io.sluice.document.template.Compilation;
import io.sluice.document.template.Problem;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what a check found into the words of its reader. */
@Component
class TemplateProblems {

    private static final int MOST = 200;

    private final MessageSource messages;

    TemplateProblems(MessageSource messages) {
        this.messages = messages;
    }

    TemplateCheck of(Compilation compilation) {
        List<TemplateProblem> problems =
                compilation.problems().stream().limit(MOST).map(this::said).toList();
        return new TemplateCheck(compilation.ok(), problems, compilation.fields());
    }

    private TemplateProblem said(Problem problem) {
        String sentence =
                messages.getMessage(problem.messageKey(), problem.args().toArray(), LocaleContextHolder.getLocale());
        return new TemplateProblem(problem.part(), problem.paragraph(), problem.text(), sentence, problem.suggestion());
    }

    /** With its place in front, for readers of one line. */
    static String sentence(TemplateProblem problem) {
        String place = problem.part().isEmpty()
                ? ""
                : problem.part() + " " + problem.paragraph() + " «" + problem.text() + "»: ";
        String hint = problem.suggestion() == null ? "" : " → " + problem.suggestion();
        return place + problem.problem() + hint;
    }
}
