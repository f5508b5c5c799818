package io.sluice.intake.web;

import io.sluice.intake.Reconciled;
import io.sluice.intake.Reconciliations;
import io.sluice.intake.SenderLists;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The senders' own lists beside the journal: what was compared, what is missing, what has no list. */
@Controller
class ReconciliationPage {

    private final Reconciliations reconciliations;
    private final SenderLists lists;
    private final Problems problems;

    ReconciliationPage(Reconciliations reconciliations, SenderLists lists, Problems problems) {
        this.reconciliations = reconciliations;
        this.lists = lists;
        this.problems = problems;
    }

    @GetMapping("/intake/reconciliation")
    @PreAuthorize("hasAnyRole('sales-head', 'director', 'admin')")
    ModelAndView page() {
        return page(Map.of(), "");
    }

    @PostMapping("/intake/reconciliation/{channel}")
    @PreAuthorize("hasAnyRole('sales-head', 'admin')")
    ModelAndView upload(
            @PathVariable String channel,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam @Nullable MultipartFile file,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        try {
            compare(channel, site, file);
            return new ModelAndView("redirect:/intake/reconciliation");
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            response.setStatus(refusal.status());
            return page(Wrong.of(refusal, problems, locale), channel);
        }
    }

    @ResponseBody
    @GetMapping("/api/v1/intake/reconciliation")
    @PreAuthorize("hasAnyRole('sales-head', 'director', 'admin', 'service')")
    List<Reconciled> latest() {
        return reconciliations.latest();
    }

    @ResponseBody
    @PostMapping("/api/v1/intake/reconciliation/{channel}")
    @PreAuthorize("hasAnyRole('sales-head', 'admin', 'service')")
    List<Reconciled> compare(
            @PathVariable String channel,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) throw Refusal.invalidField("file", "shared.parameter.missing");
        try (InputStream list = file.getInputStream()) {
            return lists.compare(channel, site == null || site.isBlank() ? null : site, list);
        }
    }

    private ModelAndView page(Map<String, String> wrong, String channel) {
        return new ModelAndView(
                "intake/reconciliation",
                Map.of("results", reconciliations.latest(), "wrong", wrong, "channel", channel));
    }
}
