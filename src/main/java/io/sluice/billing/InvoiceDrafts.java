package io.sluice.billing;

import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.company.VatRates;
import io.sluice.deal.Contracts;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.deal.NewOffer;
import io.sluice.deal.OfferView;
import io.sluice.deal.Offers;
import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.LineTerms;
import io.sluice.shared.pricing.Priced;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Takes the lines of a deal's offer and counts them at the rates of the day. */
@Component
class InvoiceDrafts {

    private final Deals deals;
    private final Offers offers;
    private final Contracts contracts;
    private final Clients clients;
    private final Sellers sellers;
    private final VatRates rates;

    InvoiceDrafts(Deals deals, Offers offers, Contracts contracts, Clients clients, Sellers sellers, VatRates rates) {
        this.deals = deals;
        this.offers = offers;
        this.contracts = contracts;
        this.clients = clients;
        this.sellers = sellers;
        this.rates = rates;
    }

    /** A deal that the asking person may not see is answered as missing. */
    void requireVisible(UUID dealId) {
        deals.deal(dealId);
    }

    /** The contract's term of payment; without a contract, five days. */
    LocalDate agreedDue(UUID dealId, LocalDate issued) {
        return issued.plusDays(contracts
                .current(dealId)
                .map(contract -> contract.latest().terms().paymentDays())
                .orElse(5));
    }

    InvoiceDraft of(UUID dealId, LocalDate shipment) {
        var deal = deals.facts(dealId);
        var offer = offers.current(dealId)
                .filter(found -> !found.content().lines().isEmpty())
                .orElseThrow(() -> Refusal.conflict("billing.invoice.no-offer"));
        return draft(deal, offer, shipment);
    }

    private InvoiceDraft draft(DealFacts deal, OfferView offer, LocalDate shipment) {
        var content = offer.content();
        var priced = priced(content, shipment);
        return new InvoiceDraft(
                sellers.main().id(),
                deal.id(),
                new Buyer(clients.card(deal.clientId())),
                deal.ownerId(),
                offer.total().currency().getCurrencyCode(),
                content.prices(),
                content.discountPercent(),
                content.language(),
                shipment,
                lines(content, priced),
                priced);
    }

    private Priced priced(NewOffer content, LocalDate shipment) {
        var terms = content.lines().stream()
                .map(line -> new LineTerms(
                        line.quantity(), line.price(), line.discountPercent(), rates.rate(line.vatKind(), shipment)))
                .toList();
        return Priced.of(content.prices(), terms, content.discountPercent());
    }

    private static List<InvoiceLine> lines(NewOffer content, Priced priced) {
        return IntStream.range(0, content.lines().size())
                .mapToObj(i ->
                        new InvoiceLine(content.lines().get(i), priced.lines().get(i)))
                .toList();
    }
}
