package io.sluice.process.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What a person answers by completing a task: the fields of its form as a record, and what becomes of them.
 *
 * <p>Whatever is refused here leaves the task open and nothing written.
 */
public interface TaskAnswer<R extends Record> {

    /** Id of the form; its fields are the components of the record. */
    String form();

    Class<R> fields();

    /** Hands the words to our tables and the decision to the process; the fields themselves are gone by now. */
    void accept(DelegateTask task, R answer);
}
