package io.sluice.process.callback;

import io.sluice.intake.CallBacks;
import io.sluice.intake.CallRouting;
import io.sluice.process.ForModels;
import io.sluice.shared.PhoneNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ${callers.manager(execution)}}: who calls a number back, and whether it is settled. */
@ForModels // public, or the expression language does not find its methods
@Component("callers")
public class Callers {

    private final CallRouting routing;
    private final CallBacks backs;

    Callers(CallRouting routing, CallBacks backs) {
        this.routing = routing;
        this.backs = backs;
    }

    /** Own manager, who stands in for them, else one of the group on duty. */
    public @Nullable String manager(DelegateExecution execution) {
        return routing.of(new PhoneNumber(execution.getProcessBusinessKey())).manager();
    }

    public boolean settled(DelegateExecution execution) {
        return backs.open(execution.getProcessBusinessKey()).isEmpty();
    }
}
