package io.sluice.billing.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sluice.billing.InvoiceFilter;
import io.sluice.billing.InvoiceLineView;
import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invoices for programs. */
@RestController
@RequestMapping("/api/v1")
class InvoicesApi {

    private final Invoices invoices;

    InvoicesApi(Invoices invoices) {
        this.invoices = invoices;
    }

    @PostMapping("/deals/{id}/invoices")
    @PreAuthorize(Rights.DRAFTS)
    ResponseEntity<Card> draft(@PathVariable UUID id) {
        var card = card(invoices.draftFor(id));
        return ResponseEntity.created(
                        URI.create("/api/v1/invoices/" + card.invoice().id()))
                .body(card);
    }

    @GetMapping("/invoices")
    Page<InvoiceView> list(
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable UUID deal,
            @RequestParam(required = false) @Nullable InvoiceStatus status,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var filter = overdue ? InvoiceFilter.overdue(client, deal) : InvoiceFilter.in(client, deal, status);
        return invoices.find(filter, new Paging(page, size));
    }

    @GetMapping("/invoices/{id}")
    Card one(@PathVariable UUID id) {
        return card(id);
    }

    @PostMapping("/invoices/{id}/issue")
    @PreAuthorize(Rights.ACCOUNTS)
    Card issue(@PathVariable UUID id, @RequestBody(required = false) @Nullable Issue wanted) {
        invoices.issue(id, wanted == null ? null : wanted.due());
        return card(id);
    }

    @PostMapping("/invoices/{id}/due")
    @PreAuthorize(Rights.ACCOUNTS)
    Card moveDue(@PathVariable UUID id, @RequestBody MoveDue wanted) {
        invoices.changeDue(id, wanted.due(), String.valueOf(wanted.reason()));
        return card(id);
    }

    @PostMapping("/invoices/{id}/cancel")
    @PreAuthorize(Rights.ACCOUNTS)
    Card cancel(@PathVariable UUID id, @RequestBody Cancel wanted) {
        invoices.cancel(id, wanted.reason());
        return card(id);
    }

    private Card card(UUID id) {
        return new Card(invoices.invoice(id), invoices.lines(id));
    }

    /** An invoice with its lines. */
    record Card(@JsonUnwrapped InvoiceView invoice, List<InvoiceLineView> lines) {}

    /** @param due without it, by the contract's term of payment */
    record Issue(@Nullable LocalDate due) {}

    record MoveDue(LocalDate due, String reason) {

        MoveDue {
            Given.require(due, "due");
            Given.require(reason, "reason");
        }
    }

    record Cancel(String reason) {

        Cancel {
            Given.require(reason, "reason");
        }
    }
}
