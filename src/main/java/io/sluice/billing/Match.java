package io.sluice.billing;

import java.util.List;
import java.util.UUID;

/**
 * What is to become of a payment.
 *
 * @param portions what is put where at once, by the rule
 * @param proposals invoices a person should look at, when nothing is put anywhere
 */
record Match(Rule rule, List<Portion> portions, List<UUID> proposals) {

    static Match put(Rule rule, List<Portion> portions) {
        return new Match(rule, portions, List.of());
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
