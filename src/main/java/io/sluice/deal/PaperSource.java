package io.sluice.deal;

import io.sluice.client.Clients;
import io.sluice.company.Sellers;
import io.sluice.document.DocumentSource;
import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import io.sluice.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offer, contract and specification from what the deal holds now. */
@Component
class PaperSource implements DocumentSource {

    private static final String CONTRACT = "contract";

    private final DealDesk desk;
    private final DealRights rights;
    private final Offers offers;
    private final ContractRows contracts;
    private final PaperData data;
    private final Clients clients;
    private final Sellers sellers;
    private final Documents documents;

    PaperSource(
            DealDesk desk,
            DealRights rights,
            Offers offers,
            ContractRows contracts,
            PaperData data,
            Clients clients,
            Sellers sellers,
            Documents documents) {
        this.desk = desk;
        this.rights = rights;
        this.offers = offers;
        this.contracts = contracts;
        this.data = data;
        this.clients = clients;
        this.sellers = sellers;
        this.documents = documents;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("offer", CONTRACT, "specification");
    }

    @Override
    @Transactional(readOnly = true)
    public NewDocument of(UUID dealId, String kind, String language) {
        Deal deal = desk.seen(dealId);
        rights.requireWork(deal);
        Map<String, Object> fields = new HashMap<>(data.parties(deal, clients.card(deal.clientId)));
        OfferView offer = offers.current(dealId)
                .filter(one -> !one.content().lines().isEmpty())
                .orElseThrow(() -> Refusal.conflict("deal.paper.no-lines"));
        fields.putAll(OfferData.of(offer));
        if (!kind.equals("offer")) fields.put(CONTRACT, contract(dealId, kind));
        return new NewDocument(
                kind, language, DealNews.SUBJECT, dealId, sellers.main().id(), fields);
    }

    private Map<String, Object> contract(UUID dealId, String kind) {
        Map<String, Object> own = new HashMap<>();
        contracts
                .ofDeal(dealId)
                .ifPresent(contract ->
                        own.putAll(ContractPaper.terms(contract.latest().terms())));
        if (own.isEmpty() && kind.equals(CONTRACT)) throw Refusal.conflict("deal.contract.none");
        documents.of(DealNews.SUBJECT, dealId).stream()
                .filter(one -> one.kind().equals(CONTRACT) && one.state().equals("ISSUED"))
                .findFirst()
                .ifPresent(one -> {
                    own.put("number", one.number());
                    own.put("date", one.at().toString());
                });
        return own;
    }

    /** A contract gets its number when a lawyer approves it, in no other way. */
    @Override
    @Transactional(readOnly = true)
    public void requireIssuable(String kind, String subject, UUID subjectId) {
        rights.requireWork(desk.seen(subjectId));
        if (kind.equals(CONTRACT)) throw Refusal.conflict("deal.contract.issued-by-review");
    }
}
