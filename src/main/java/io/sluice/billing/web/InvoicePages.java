package io.sluice.billing.web;

import io.sluice.billing.InvoiceFilter;
import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.Invoices;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Invoices for people. */
@Controller
@RequestMapping("/money")
class InvoicePages {

    private static final List<String> TABS = List.of("", "open", "overdue", "paid", "draft");

    private final Invoices invoices;
    private final Problems problems;
    private final Clock clock;

    InvoicePages(Invoices invoices, Problems problems, Clock clock) {
        this.invoices = invoices;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable UUID deal,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        var tab = TABS.contains(show) ? show : "";
        var found = invoices.find(filter(tab, client, deal), new Paging(page, 50));
        return new ModelAndView(
                "billing/invoices",
                Map.of(
                        "invoices", found,
                        "tabs", TABS,
                        "show", tab,
                        "seesPayments", Rights.seesPayments(request),
                        "now", clock.instant()));
    }

    static InvoiceFilter filter(String tab, @Nullable UUID client, @Nullable UUID deal) {
        return switch (tab) {
            case "open" -> InvoiceFilter.unpaid(client, deal);
            case "overdue" -> InvoiceFilter.overdue(client, deal);
            case "paid" -> InvoiceFilter.in(client, deal, InvoiceStatus.PAID);
            case "draft" -> InvoiceFilter.in(client, deal, InvoiceStatus.DRAFT);
            default -> InvoiceFilter.in(client, deal, null);
        };
    }

    @GetMapping("/invoices/{id}")
    ModelAndView one(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, request, Map.of());
    }

    @PostMapping("/invoices/{id}/issue")
    @PreAuthorize(Rights.ACCOUNTS)
    ModelAndView issue(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate due,
            HttpServletRequest request,
            Locale locale) {
        return done(id, request, locale, () -> invoices.issue(id, due));
    }

    @PostMapping("/invoices/{id}/due")
    @PreAuthorize(Rights.ACCOUNTS)
    ModelAndView moveDue(@PathVariable UUID id, MovedDue moved, HttpServletRequest request, Locale locale) {
        return done(id, request, locale, () -> {
            Given.require(moved.due(), "due");
            invoices.changeDue(id, moved.day(), moved.why());
        });
    }

    @PostMapping("/invoices/{id}/due/take-back")
    @PreAuthorize(Rights.ACCOUNTS)
    ModelAndView takeDueBack(@PathVariable UUID id, HttpServletRequest request, Locale locale) {
        return done(id, request, locale, () -> invoices.takeDueBack(id));
    }

    @PostMapping("/invoices/{id}/cancel")
    @PreAuthorize(Rights.ACCOUNTS)
    ModelAndView cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request,
            Locale locale) {
        return done(id, request, locale, () -> invoices.cancel(id, why));
    }

    private ModelAndView done(UUID id, HttpServletRequest request, Locale locale, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:/money/invoices/" + id);
        } catch (Refusal refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return page(id, request, Wrong.of(refused, problems, locale));
        }
    }

    private ModelAndView page(UUID id, HttpServletRequest request, Map<String, String> wrong) {
        return new ModelAndView(
                "billing/invoice",
                Map.of(
                        "invoice", invoices.invoice(id),
                        "lines", invoices.lines(id),
                        "mayKeep", request.isUserInRole("accountant"),
                        "mayTakeBack", invoices.mayTakeDueBack(id),
                        "wrong", wrong,
                        "now", clock.instant()));
    }

    /** What the form for another day of payment brings. */
    record MovedDue(@Nullable LocalDate due, @Nullable String reason) {

        LocalDate day() {
            return Objects.requireNonNull(due);
        }

        String why() {
            return reason == null ? "" : reason;
        }
    }
}
