package io.sluice.process.funnel;

import io.sluice.planning.Workloads;
import io.sluice.staff.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** Finds the least loaded of a team. */
@Component
class Loads {

    // beyond this everybody has too much, and chance is fair enough
    private static final int COUNTED = 200;

    private final Workloads workloads;

    Loads(Workloads workloads) {
        this.workloads = workloads;
    }

    Optional<Person> least(List<Person> team) {
        List<Loaded> loads = team.stream()
                .map(one -> new Loaded(one, workloads.open(one.id(), COUNTED)))
                .toList();
        if (loads.size() > 1 && loads.stream().allMatch(one -> one.tasks == COUNTED))
            return Optional.of(team.get(ThreadLocalRandom.current().nextInt(team.size())));
        return loads.stream().min(Comparator.comparingInt(Loaded::tasks)).map(Loaded::person);
    }

    private record Loaded(Person person, int tasks) {}
}
