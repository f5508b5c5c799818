package io.sluice.intake;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that a sender learns everything at once. */
class FieldCheck {

    private final List<FieldProblem> problems = new ArrayList<>();

    <T> @Nullable T value(@Nullable String typed, Function<String, T> parse) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return parse.apply(typed);
        } catch (Refusal wrong) {
            problems.addAll(wrong.fields());
            return null;
        }
    }

    void missing(String field, String messageKey) {
        // a phone that is no phone has been named already
        if (problems.isEmpty()) problems.add(FieldProblem.of(field, messageKey));
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) throw Refusal.invalid(problems);
    }
}
