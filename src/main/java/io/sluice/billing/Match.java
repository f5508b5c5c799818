package io.sluice.billing;

import java.util.List;
import java.util.UUID;

/**
 * What is to become of a payment.
 *
 * @param portions what is put where at once, by the rule
 * @param proposals invoices a person should look at, first of all
 */
record Match(Rule rule, List<Portion> portions, List<UUID> proposals) {

    static Match put(Rule rule, List<Portion> portions) {
        return new Match(
                rule, portions, portions.stream().map(Portion::invoiceId).toList());
    }

    static Match propose(List<OpenInvoice> invoices) {
        return new Match(
                Rule.PERSON,
                List.of(),
                invoices.stream().limit(5).map(OpenInvoice::id).toList());
    }

    boolean isFound() {
        return !portions.isEmpty();
    }
}
