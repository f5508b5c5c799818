package io.sluice.process.tasks;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Says what the tasks of one process are about. */
public interface TaskSubjects {

    String processKey();

    TaskSubject of(VariableScope task);
}
