package io.sluice.billing;

import io.sluice.billing.Ledger.Payable;
import io.sluice.billing.Ledger.Spendable;
import io.sluice.shared.Refusal;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts money on invoices and takes it back; what this makes of an invoice is told in the same transaction. */
@Component
class Allocations {

    private final Ledger ledger;
    private final PaymentLists payments;
    private final InvoiceFacts facts;

    Allocations(Ledger ledger, PaymentLists payments, InvoiceFacts facts) {
        this.ledger = ledger;
        this.payments = payments;
        this.facts = facts;
    }

    UUID allocate(UUID paymentId, Portion portion, Rule rule) {
        var payment = ledger.payment(paymentId);
        var invoice = ledger.invoice(portion.invoiceId());
        check(payment, invoice, portion.amount());
        var id = ledger.allocated(paymentId, portion, rule);
        facts.changed(invoice.id(), "paid", portion.amount().toPlainString(), rule.name());
        facts.publish(new PaymentAllocated(id, paymentId, invoice.id()));
        if (invoice.open().compareTo(portion.amount()) == 0) {
            facts.publish(new InvoicePaid(invoice.id(), invoice.dealId()));
        }
        return id;
    }

    private static void check(Spendable payment, Payable invoice, BigDecimal amount) {
        if (!invoice.awaitsMoney()) {
            throw Refusal.conflict("billing.allocation.closed");
        }
        if (!invoice.currency().equals(payment.currency())) {
            throw Refusal.conflict("billing.allocation.currency", payment.currency(), invoice.currency());
        }
        if (amount.signum() <= 0 || amount.compareTo(payment.left()) > 0 || amount.compareTo(invoice.open()) > 0) {
            throw Refusal.invalidField("amount", "billing.allocation.amount", payment.left(), invoice.open());
        }
    }

    /** As much of the payment as the invoice takes. */
    UUID allocateAll(UUID paymentId, UUID invoiceId) {
        var left = ledger.payment(paymentId).left();
        var open = ledger.invoice(invoiceId).open();
        return allocate(paymentId, new Portion(invoiceId, left.min(open)), Rule.PERSON);
    }

    void undo(UUID paymentId, UUID allocationId) {
        ledger.payment(paymentId);
        var allocation = payments.standing(paymentId, allocationId).orElseThrow(Refusal::missing);
        var before = ledger.invoice(allocation.invoiceId());
        ledger.undone(allocationId);
        facts.changed(before.id(), "paid", allocation.amount().amount().negate().toPlainString(), "undone");
        facts.publish(new AllocationUndone(allocationId, paymentId, before.id()));
        if (before.open().signum() == 0) {
            facts.publish(new InvoiceReopened(before.id(), before.dealId()));
        }
    }
}
