package io.sluice.desk.web;

import io.sluice.collection.CallView;
import io.sluice.collection.CaseView;
import io.sluice.collection.Cases;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Clients whose payment is late: who owes what, since when, and what comes next. */
@Controller
@RequestMapping("/collection")
class CasePages {

    private final Cases cases;
    private final ClientTasks tasks;
    private final People people;

    CasePages(Cases cases, ClientTasks tasks, People people) {
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "false") boolean closed) {
        List<CaseLine> lines = cases.find(closed).stream()
                .map(one -> new CaseLine(one, owner(one)))
                .toList();
        return new ModelAndView("desk/cases", Map.of("cases", lines, "closed", closed));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        CaseView seen = cases.collectionCase(id);
        List<NextTask> next = tasks.of(seen.clientId());
        List<CallLine> calls = cases.calls(id).stream()
                .map(call -> new CallLine(
                        call, people.find(call.by()).map(Person::name).orElse(call.by())))
                .toList();
        return new ModelAndView("desk/case", Map.of("debt", seen, "owner", owner(seen), "tasks", next, "calls", calls));
    }

    private String owner(CaseView one) {
        return people.find(one.ownerId()).map(Person::name).orElse("");
    }

    /** A case with its manager's name. */
    public record CaseLine(CaseView debt, String owner) {}

    /** A call with its author's name. */
    public record CallLine(CallView call, String by) {}
}
