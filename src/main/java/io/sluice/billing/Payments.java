package io.sluice.billing;

import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibilities;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came in, and what people make of it where no rule fitted. */
@Component
@Transactional
public class Payments {

    private static final Set<String> STATUSES = Set.of("queued", "advance", "allocated");

    private final PaymentLists lists;
    private final Allocations allocations;
    private final InvoiceLists invoices;
    private final OpenInvoices open;
    private final Visibilities visibilities;

    Payments(
            PaymentLists lists,
            Allocations allocations,
            InvoiceLists invoices,
            OpenInvoices open,
            Visibilities visibilities) {
        this.lists = lists;
        this.invoices = invoices;
        this.open = open;
        this.allocations = allocations;
        this.visibilities = visibilities;
    }

    /** All payments or those of a status, newest first, for those who see money. */
    @Transactional(readOnly = true)
    public Page<PaymentView> find(@Nullable String status, Paging paging) {
        requireMoney();
        if (status != null && !STATUSES.contains(status)) {
            throw Refusal.invalidField("status", "billing.payment.status", status);
        }
        return lists.find(status, paging);
    }

    @Transactional(readOnly = true)
    public PaymentView payment(UUID paymentId) {
        requireMoney();
        return lists.one(paymentId).orElseThrow(Refusal::missing);
    }

    /** Invoices that the payment could be for, what the rules propose first. */
    @Transactional(readOnly = true)
    public List<InvoiceView> choices(UUID paymentId) {
        var payment = payment(paymentId);
        var proposals = Matching.of(lists.incoming(paymentId), open).proposals();
        return invoices.awaitingMoney(payment.amount().currency().getCurrencyCode(), proposals);
    }

    /** Puts money on an invoice by a person's decision; without an amount, as much as fits. */
    public PaymentView allocate(UUID paymentId, UUID invoiceId, @Nullable Money amount) {
        var payment = payment(paymentId);
        if (amount == null) {
            allocations.allocateAll(paymentId, invoiceId);
        } else if (!amount.currency().equals(payment.amount().currency())) {
            throw Refusal.invalidField("amount", "shared.money.invalid", amount);
        } else {
            allocations.allocate(paymentId, new Portion(invoiceId, amount.amount()), Rule.PERSON);
        }
        return payment(paymentId);
    }

    /** Takes one allocation back; the money lies unallocated again. */
    public void undo(UUID paymentId, UUID allocationId) {
        requireMoney();
        allocations.undo(paymentId, allocationId);
    }

    private void requireMoney() {
        var visibility = visibilities.current();
        if (!visibility.all() && !visibility.money()) {
            throw Refusal.missing();
        }
    }
}
