package io.sluice.billing;

import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.deal.DealView;
import io.sluice.deal.Deals;
import io.sluice.document.DocumentSource;
import io.sluice.document.NewDocument;
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

    private final LateInvoices late;
    private final ClaimDebts debts;
    private final ClaimData data;
    private final Deals deals;
    private final Clients clients;
    private final Sellers sellers;

    ClaimPapers(LateInvoices late, ClaimDebts debts, ClaimData data, Deals deals, Clients clients, Sellers sellers) {
        this.late = late;
        this.debts = debts;
        this.data = data;
        this.deals = deals;
        this.clients = clients;
        this.sellers = sellers;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    @Transactional(readOnly = true)
    public NewDocument of(UUID dealId, String kind, String language) {
        DealView deal = deals.deal(dealId);
        List<ClaimDebts.Late> debtsOf = late.of(deal).stream().map(debts::of).toList();
        Map<String, Object> fields = new HashMap<>(data.of(debtsOf, dealId, language));
        fields.put("client", InvoiceData.client(clients.card(deal.clientId())));
        return new NewDocument(KIND, language, "deal", dealId, sellers.main().id(), fields);
    }

    @Override
    public void requireIssuable(String kind, String subject, UUID subjectId) {
        late.requireHand(subjectId);
    }
}
