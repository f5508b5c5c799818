package io.sluice.planning;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The open tasks of everybody: written by the engine's listeners, read by every page within the reader's sight. */
@Component
public class WorkItems {

    /** A task stands open; told again, it is the same one row. */
    public void opened(WorkItem item) {
        throw new UnsupportedOperationException(item.toString());
    }

    /** Another owner, due moment, priority or title; a task that is closed already stays closed. */
    public void changed(WorkItem item) {
        throw new UnsupportedOperationException(item.toString());
    }

    public void closed(String taskId) {
        throw new UnsupportedOperationException(taskId);
    }

    /** What is open for a deal, within the reader's sight. */
    public List<WorkItem> openOf(UUID dealId) {
        throw new UnsupportedOperationException(dealId.toString());
    }
}
