package io.sluice.process.tasks;

import io.sluice.staff.Role;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Says what the tasks of one process are about. */
public interface TaskSubjects {

    String processKey();

    TaskSubject of(VariableScope task);

    /** Who is to see a task for which nobody was found: the group of a role or of a team. */
    default String queueOfNobody(VariableScope task) {
        return Role.PROCESS_OWNER.key();
    }

    /** Whether its tasks are about something that is late by itself. */
    default boolean isOverdue() {
        return false;
    }
}
