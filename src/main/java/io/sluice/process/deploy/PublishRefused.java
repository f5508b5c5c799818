package io.sluice.process.deploy;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.util.List;

/** An upload that the check refuses: each problem under the id of its element. */
final class PublishRefused {

    private PublishRefused() {}

    static Refusal of(List<Problem> problems) {
        return Refusal.invalid(problems.stream()
                .filter(Problem::refuses)
                .map(PublishRefused::field)
                .toList());
    }

    private static FieldProblem field(Problem problem) {
        String element = problem.element() == null ? "file" : problem.element();
        return FieldProblem.of(element, problem.messageKey(), problem.args().toArray());
    }
}
