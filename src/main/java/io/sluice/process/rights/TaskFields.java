package io.sluice.process.rights;

import java.util.Map;
import java.util.Set;

/** Which fields the form of a task has; nothing else is taken from whoever completes it. */
public interface TaskFields {

    /** Fields that may be filled in, each with the label that the form shows; none where the task has no form. */
    Map<String, String> labels(String taskId);

    default Set<String> of(String taskId) {
        return labels(taskId).keySet();
    }
}
