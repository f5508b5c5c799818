package io.sluice.client.web;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.client.Duplicates;
import io.sluice.client.MergeAsk;
import io.sluice.client.MergePart;
import io.sluice.client.MergePreview;
import io.sluice.client.Merges;
import io.sluice.client.Probe;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two cards beside each other: which wins where, what goes along, and one button; and the way back. */
@Controller
@RequestMapping("/clients")
class MergePage {

    private final ClientBook book;
    private final Merges merges;
    private final Duplicates duplicates;
    private final People people;
    private final Problems problems;

    MergePage(ClientBook book, Merges merges, Duplicates duplicates, People people, Problems problems) {
        this.book = book;
        this.merges = merges;
        this.duplicates = duplicates;
        this.people = people;
        this.problems = problems;
    }

    /** Whom somebody looks like who is being entered just now: a piece of a page. */
    @GetMapping("/alike")
    ModelAndView alike(
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String phone,
            @RequestParam(required = false) @Nullable String email) {
        String called = company.isBlank() ? name : company;
        return new ModelAndView("client/alike", Map.of("alike", duplicates.like(Probe.typed(called, phone, email))));
    }

    @GetMapping("/{id}/duplicates")
    ModelAndView duplicates(@PathVariable UUID id) {
        ClientCard card = book.card(id);
        boolean mayMerge = book.mayChange(card);
        return new ModelAndView(
                "client/duplicates", Map.of("client", card, "alike", duplicates.of(id), "mayMerge", mayMerge));
    }

    @GetMapping("/{id}/merge")
    @PreAuthorize(ClientsApi.WRITERS)
    ModelAndView preview(@PathVariable UUID id, @RequestParam UUID client, @RequestParam Map<String, String> typed) {
        return page(merges.preview(id, new MergeAsk(client, taken(typed), null)), Map.of());
    }

    @PostMapping("/{id}/merge")
    @PreAuthorize(ClientsApi.WRITERS)
    ModelAndView merge(
            @PathVariable UUID id,
            @RequestParam UUID client,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Locale locale) {
        try {
            MergePreview done = merges.merge(id, new MergeAsk(client, taken(typed), typed.get("seen")));
            return new ModelAndView("redirect:/clients/" + done.result().id());
        } catch (Refusal refusal) {
            if (refusal.status() != 409) throw refusal;
            MergePreview now = merges.preview(id, new MergeAsk(client, taken(typed), null));
            response.setStatus(refusal.status());
            return page(now, Wrong.of(refusal, problems, locale));
        }
    }

    @PostMapping("/{id}/merges/{mergeId}/undo")
    @PreAuthorize(ClientsApi.WRITERS)
    String undo(@PathVariable UUID id, @PathVariable UUID mergeId) {
        merges.undo(id, mergeId);
        return "redirect:/clients/" + id;
    }

    private ModelAndView page(MergePreview plan, Map<String, String> wrong) {
        List<MergeRow> rows = plan.parts().stream()
                .map(part -> MergeRow.of(part, plan, this::name))
                .toList();
        return new ModelAndView("client/merge", Map.of("plan", plan, "rows", rows, "wrong", wrong));
    }

    private String name(UUID person) {
        return people.find(person).map(Person::name).orElse("");
    }

    private static Set<MergePart> taken(Map<String, String> typed) {
        return Arrays.stream(MergePart.values())
                .filter(part -> "merged".equals(typed.get("part-" + part)))
                .collect(Collectors.toSet());
    }
}
