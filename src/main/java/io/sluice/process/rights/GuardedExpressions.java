package io.sluice.process.rights;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Refuses expressions that come with queries and filters, all but three (CVE-2026-109432).
 *
 * <p>Only query expressions are evaluated without a scope, so this one place stops them at every door.
 */
final class GuardedExpressions extends SpringExpressionManager {

    static final Set<String> ALLOWED = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    GuardedExpressions(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(super.createExpression(text));
    }

    private record Guarded(Expression inner) implements Expression {

        @Override
        public @Nullable Object getValue(@Nullable VariableScope scope) {
            guard(scope);
            return inner.getValue(scope);
        }

        @Override
        public @Nullable Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
            guard(scope);
            return inner.getValue(scope, execution);
        }

        private void guard(@Nullable VariableScope scope) {
            if (scope == null && !isLiteralText() && !ALLOWED.contains(getExpressionText()))
                throw SecurityLog.refusedExpression(getExpressionText());
        }

        @Override
        public void setValue(@Nullable Object value, VariableScope scope) {
            inner.setValue(value, scope);
        }

        @Override
        public void setValue(@Nullable Object value, VariableScope scope, BaseDelegateExecution execution) {
            inner.setValue(value, scope, execution);
        }

        @Override
        public String getExpressionText() {
            return inner.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return inner.isLiteralText();
        }

        @Override
        public String toString() {
            return getExpressionText();
        }
    }
}
