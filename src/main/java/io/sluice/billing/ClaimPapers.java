package io.sluice.billing;

import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.document.DocumentSource;
import io.sluice.document.NewDocument;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibilities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claim before a court: what is overdue of the client, and the penalty that the contracts provide. */
@Component
class ClaimPapers implements DocumentSource {

    private static final String KIND = "claim";

    private final Invoices invoices;
    private final ClaimDebts debts;
    private final ClaimData data;
    private final Deals deals;
    private final Clients clients;
    private final Sellers sellers;
    private final Visibilities visibilities;

    ClaimPapers(
            Invoices invoices,
            ClaimDebts debts,
            ClaimData data,
            Deals deals,
            Clients clients,
            Sellers sellers,
            Visibilities visibilities) {
        this.invoices = invoices;
        this.debts = debts;
        this.data = data;
        this.deals = deals;
        this.clients = clients;
        this.sellers = sellers;
        this.visibilities = visibilities;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    @Transactional(readOnly = true)
    public NewDocument of(UUID dealId, String kind, String language) {
        DealView deal = deals.deal(dealId);
        requireHand(dealId);
        List<InvoiceView> overdue = invoices.overdueOf(deal.clientId());
        if (overdue.isEmpty()) throw Refusal.conflict("billing.paper.nothing-overdue");
        var currency = overdue.get(0).open().currency();
        List<ClaimDebts.Late> late = overdue.stream()
                .filter(one -> one.open().currency().equals(currency))
                .map(debts::of)
                .toList();
        Map<String, Object> fields = new HashMap<>(data.of(late, dealId, language));
        fields.put("client", InvoiceData.client(clients.card(deal.clientId())));
        return new NewDocument(KIND, language, "deal", dealId, sellers.main().id(), fields);
    }

    @Override
    public void requireIssuable(String kind, String subject, UUID subjectId) {
        requireHand(subjectId);
    }

    private void requireHand(UUID dealId) {
        if (!visibilities.current().money() && !deals.permits(dealId).papers())
            throw Refusal.forbidden("billing.paper.not-yours");
    }
}
