package io.sluice.billing.web;

import io.sluice.billing.Period;
import io.sluice.billing.StatementCandidates;
import io.sluice.billing.StatementForm;
import io.sluice.billing.StatementOrder;
import io.sluice.billing.StatementRunView;
import io.sluice.billing.StatementRuns;
import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Reconciliation statements for a selection of clients: choose, watch, fetch one file. */
@Controller
@RequestMapping("/money/reconciliations")
@PreAuthorize(Rights.ACCOUNTS)
class StatementRunPages {

    private final StatementRuns runs;
    private final StatementCandidates candidates;
    private final Problems problems;
    private final SluiceSettings settings;
    private final Clock clock;

    StatementRunPages(
            StatementRuns runs,
            StatementCandidates candidates,
            Problems problems,
            SluiceSettings settings,
            Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.candidates = candidates;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String choose(@ModelAttribute Asked asked, Locale locale, Model model) {
        return choice(asked, Map.of(), locale, model);
    }

    @PostMapping
    String order(@ModelAttribute Asked asked, HttpServletResponse response, Locale locale, Model model) {
        try {
            String form = asked.form() == null ? "ZIP" : asked.form();
            String language = "en".equals(asked.language()) ? "en" : "ru";
            List<UUID> clients = asked.clients() == null ? List.of() : asked.clients();
            UUID run = runs.order(
                    new StatementOrder(asked.period(today()), language, StatementForm.valueOf(form), clients));
            return "redirect:/money/reconciliations/" + run;
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            response.setStatus(refusal.status());
            return choice(asked, Wrong.of(refusal, problems, locale), locale, model);
        }
    }

    @GetMapping("/{id}")
    String run(@PathVariable("id") UUID id, Model model) {
        model.addAttribute("run", runs.run(id));
        return "billing/statement-run";
    }

    /** The part that renews itself while the run goes on. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable("id") UUID id, Model model) {
        model.addAttribute("run", runs.run(id));
        return "billing/statement-progress";
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable("id") UUID id) {
        runs.cancel(id);
        return "redirect:/money/reconciliations/" + id;
    }

    @GetMapping("/{id}/file")
    ResponseEntity<StreamingResponseBody> file(@PathVariable("id") UUID id) {
        StatementRunView run = runs.run(id);
        if (!run.over() || run.done() == 0) throw Refusal.conflict("billing.run.not-ready");
        boolean zip = run.form() == StatementForm.ZIP;
        String name =
                "reconciliation-" + run.period().from() + "-" + run.period().to() + (zip ? ".zip" : ".pdf");
        return ResponseEntity.ok()
                .contentType(zip ? MediaType.parseMediaType("application/zip") : MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(out -> runs.write(run, out));
    }

    private String choice(Asked asked, Map<String, String> wrong, Locale locale, Model model) {
        Period period =
                wrong.isEmpty() ? asked.period(today()) : new Asked(null, null, null, null, null).period(today());
        model.addAttribute("period", period);
        model.addAttribute("language", asked.language() == null ? locale.getLanguage() : asked.language());
        model.addAttribute("form", asked.form() == null ? "ZIP" : asked.form());
        model.addAttribute("candidates", candidates.of(period));
        model.addAttribute("runs", runs.newest());
        model.addAttribute("wrong", wrong);
        return "billing/reconciliations";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** What was chosen; without a period the year up to today. */
    record Asked(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate to,

            @Nullable String language,
            @Nullable String form,
            @Nullable List<UUID> clients) {

        Period period(LocalDate today) {
            return new Period(from == null ? today.withDayOfYear(1) : from, to == null ? today : to);
        }
    }
}
