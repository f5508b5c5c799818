package io.sluice.process.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Hears that somebody has a task: given to them, or taken out of a queue. */
public interface TaskTaken {

    void taken(DelegateTask task);
}
