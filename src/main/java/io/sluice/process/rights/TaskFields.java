package io.sluice.process.rights;

import java.util.Set;

/** Which fields the form of a task has; nothing else is taken from whoever completes it. */
public interface TaskFields {

    /** Names of the fields that may be filled in; none where the task has no form. */
    Set<String> of(String taskId);
}
