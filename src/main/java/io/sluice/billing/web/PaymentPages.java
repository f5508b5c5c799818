package io.sluice.billing.web;

import io.sluice.billing.InvoiceView;
import io.sluice.billing.PaymentView;
import io.sluice.billing.Payments;
import io.sluice.shared.Money;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Payments for people: what waits for a decision, and the decision. */
@Controller
@RequestMapping("/money/payments")
class PaymentPages {

    private final Payments payments;
    private final Problems problems;

    PaymentPages(Payments payments, Problems problems) {
        this.payments = payments;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "0") int page) {
        var found = payments.find(status.isEmpty() ? null : status, new Paging(page, 50));
        return new ModelAndView("billing/payments", Map.of("payments", found, "status", status));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, request, Map.of());
    }

    @PostMapping("/{id}/allocations")
    @PreAuthorize(Rights.ACCOUNTS)
    ModelAndView allocate(
            @PathVariable UUID id,
            @RequestParam UUID invoiceId,
            @RequestParam(defaultValue = "") String amount,
            HttpServletRequest request,
            Locale locale) {
        try {
            payments.allocate(id, invoiceId, money(amount, payments.payment(id)));
            return new ModelAndView("redirect:/money/payments/" + id);
        } catch (Refusal refused) {
            return page(id, request, Wrong.of(refused, problems, locale));
        }
    }

    /** People type «1 250,50» as well as «1250.50». */
    private static @Nullable Money money(String amount, PaymentView payment) {
        var plain = amount.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return plain.isEmpty()
                ? null
                : Money.of(plain, payment.amount().currency().getCurrencyCode());
    }

    @PostMapping("/{id}/allocations/{allocationId}/undo")
    @PreAuthorize(Rights.ACCOUNTS)
    String undo(@PathVariable UUID id, @PathVariable UUID allocationId) {
        payments.undo(id, allocationId);
        return "redirect:/money/payments/" + id;
    }

    private ModelAndView page(UUID id, HttpServletRequest request, Map<String, String> wrong) {
        var payment = payments.payment(id);
        return new ModelAndView(
                "billing/payment",
                Map.of(
                        "payment",
                        payment,
                        "choices",
                        choices(payments.choices(id)),
                        "mayKeep",
                        request.isUserInRole("accountant"),
                        "wrong",
                        wrong));
    }

    private static List<Map<String, String>> choices(List<InvoiceView> invoices) {
        return invoices.stream()
                .map(invoice -> Map.of("value", invoice.id().toString(), "text", text(invoice)))
                .toList();
    }

    private static String text(InvoiceView invoice) {
        return "%s · %s · %s".formatted(invoice.number(), invoice.buyer(), invoice.open());
    }
}
