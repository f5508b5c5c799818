package io.sluice.planning;

import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import io.sluice.staff.People;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of everybody: written by the engine's listeners, read by every page within the reader's sight. */
@Component
@Transactional
public class WorkItems {

    private final WorkItemRows rows;
    private final WorkLists lists;
    private final Sights sights;
    private final People people;
    private final Clock clock;

    WorkItems(WorkItemRows rows, WorkLists lists, Sights sights, People people, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.sights = sights;
        this.people = people;
        this.clock = clock;
    }

    /** A task stands open; told again, it is the same one row. */
    public void opened(WorkItem item) {
        rows.upsert(item, clock.instant());
    }

    /** Another owner, due moment, priority or title; a task that is closed already stays closed. */
    public void changed(WorkItem item) {
        rows.update(item);
    }

    public void closed(String taskId) {
        rows.delete(taskId);
    }

    /** What is open for a deal, for callers that have shown that the reader sees the deal. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOf(UUID dealId) {
        return rows.ofDeal(dealId);
    }

    /** The most urgent open task of each of these deals, for callers that have shown that the reader sees them. */
    @Transactional(readOnly = true)
    public List<WorkItem> nextOf(Collection<UUID> deals) {
        return rows.nextOf(deals);
    }

    /** One open task, for callers that show no more than the reader sees of its deal. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> byId(String taskId) {
        return rows.byId(taskId);
    }

    /** What is open for a client, for callers that have shown that the reader sees the client. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOfClient(UUID clientId) {
        return rows.ofClient(clientId);
    }

    /** Open tasks of a client with their titles, all of them, for whoever names them anew. */
    @Transactional(readOnly = true)
    public Map<String, String> tasksOf(UUID clientId) {
        return rows.titles(clientId);
    }

    /** What the reader has to do, the most urgent first. */
    @Transactional(readOnly = true)
    public Page<WorkItem> mine(@Nullable String after, int size) {
        return list(WorkFilter.of(people.current().id()), after, size);
    }

    /** Open tasks within the reader's sight; {@code next} of the answer is the {@code after} of the next part. */
    @Transactional(readOnly = true)
    public Page<WorkItem> list(WorkFilter filter, @Nullable String after, int size) {
        Sight sight = sightFor(filter);
        int wanted = new Paging(0, size).size();
        List<WorkItem> found = lists.part(sight, filter, Cursor.parse(after), wanted + 1);
        List<WorkItem> part = found.stream().limit(wanted).toList();
        return new Page<>(
                part, lists.count(sight, filter), found.size() > wanted ? Cursor.behind(part.get(wanted - 1)) : null);
    }

    /** How many there are within the reader's sight; counting stops at {@link Page#COUNT_LIMIT}. */
    @Transactional(readOnly = true)
    public long count(WorkFilter filter) {
        return lists.count(sightFor(filter), filter);
    }

    private Sight sightFor(WorkFilter filter) {
        return sights.current().narrowedTo(filter);
    }
}
