package io.sluice.billing.web;

import io.sluice.billing.PaymentView;
import io.sluice.billing.Payments;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments for programs. */
@RestController
@RequestMapping("/api/v1/payments")
class PaymentsApi {

    private final Payments payments;

    PaymentsApi(Payments payments) {
        this.payments = payments;
    }

    @GetMapping
    Page<PaymentView> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return payments.find(status, new Paging(page, size));
    }

    @GetMapping("/{id}")
    PaymentView one(@PathVariable UUID id) {
        return payments.payment(id);
    }

    @PostMapping("/{id}/allocations")
    @PreAuthorize(Rights.ACCOUNTS)
    @ResponseStatus(HttpStatus.CREATED)
    PaymentView allocate(@PathVariable UUID id, @RequestBody Wanted wanted) {
        return payments.allocate(id, wanted.invoiceId(), wanted.amount());
    }

    @DeleteMapping("/{id}/allocations/{allocationId}")
    @PreAuthorize(Rights.ACCOUNTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable UUID id, @PathVariable UUID allocationId) {
        payments.undo(id, allocationId);
    }

    /** @param amount without it, as much as the invoice takes */
    record Wanted(UUID invoiceId, @Nullable Money amount) {

        Wanted {
            Given.require(invoiceId, "invoiceId");
        }
    }
}
