package io.sluice.process.deploy;

import java.util.Set;

/** Terms come from decision tables and the working calendar: a duration in a diagram knows no holidays. */
final class Timers implements DiagramRule {

    private static final Set<String> WALL_CLOCK = Set.of("timeDuration", "timeCycle");
    private static final Set<String> TASK_DATES = Set.of("dueDate", "followUpDate");

    @Override
    public void check(Diagram diagram, Known known, Findings findings) {
        for (Part part : diagram.parts()) {
            if (WALL_CLOCK.contains(part.name())) findings.error(part, "timer-duration", part.text());
            if ("timeDate".equals(part.name()) && !isAsked(part.text()))
                findings.error(part, "timer-date", part.text());
            TASK_DATES.forEach(name -> part.engineAttribute(name)
                    .filter(date -> !isAsked(date))
                    .ifPresent(date -> findings.error(part, "timer-date", date)));
        }
    }

    private static boolean isAsked(String text) {
        return Formula.of(text).isPresent();
    }
}
