package io.sluice.process.callback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody has called back in time: the head of whoever was to gets the task. */
@Component
class EscalateCallBack implements JavaDelegate {

    private final LateCallBacks late;

    EscalateCallBack(LateCallBacks late) {
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        late.toHead(execution.getProcessInstanceId());
    }
}
