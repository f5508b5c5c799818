package io.sluice.document.template;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Fills a part with sample figures in every way there is, before anybody relies on it. */
final class Rehearsal {

    private static final int MOST = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CompiledPart part;
    private final Trials trials;
    private final List<Problem> problems;

    /** @param part the trial version, in which the choices of a trial decide */
    Rehearsal(CompiledPart part, Trials trials, List<Problem> problems) {
        this.part = part;
        this.trials = trials;
        this.problems = problems;
    }

    void run(Map<String, Object> printed) {
        List<Trials.Trial> all = trials.all();
        if (all.size() > MOST) problems.add(Place.FILE.problem("too-many-conditions", Integer.toString(MOST)));
        else within(all, printed);
    }

    private void within(List<Trials.Trial> all, Map<String, Object> printed) {
        try {
            Watch.over(PATIENCE, () -> {
                if (!sound(trials.together(), printed)) all.forEach(trial -> run(trial, printed));
                return all;
            });
        } catch (RenderRefused endless) {
            problems.add(endless.problem());
        }
    }

    private boolean sound(List<Trials.Trial> together, Map<String, Object> printed) {
        return !together.isEmpty() && together.stream().allMatch(trial -> problem(trial, printed) == null);
    }

    private void run(Trials.Trial trial, Map<String, Object> printed) {
        Problem problem = problem(trial, printed);
        if (problem != null && !problems.contains(problem)) problems.add(problem);
    }

    private @Nullable Problem problem(Trials.Trial trial, Map<String, Object> printed) {
        Map<String, Object> data = new HashMap<>(printed);
        data.put("trial", trial.choices());
        Place place = trial.place();
        try {
            byte[] xml = part.render(data, Locale.ENGLISH).toByteArray();
            return Soundness.isSound(Xml.parse(xml).getDocumentElement()) ? null : place.problem("broken");
        } catch (RenderRefused refused) {
            return refused.problem();
        } catch (SAXException | IOException e) {
            return place.problem("broken");
        }
    }
}
