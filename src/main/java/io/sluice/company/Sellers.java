package io.sluice.company;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Our legal entities; there may be several, the first one is the main one. */
@Component
public class Sellers {

    private final SellerRows rows;
    private final AuditTrail journal;

    Sellers(SellerRows rows, AuditTrail journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** The seller that offers and invoices come from unless another one is chosen. */
    public Seller main() {
        return rows.main().orElseThrow(() -> Refusal.conflict("company.seller.none"));
    }

    public Seller byId(UUID id) {
        return rows.byId(id).orElseThrow(Refusal::missing);
    }

    /** The seller with that taxpayer number, to find whose statement or invoice this is. */
    public Optional<Seller> byInn(String inn) {
        return rows.byInn(inn);
    }

    public List<Seller> all() {
        return rows.all();
    }

    /** Takes a legal entity in; wrong requisites are refused, all of them named. */
    @Transactional
    public void register(Seller seller) {
        SellerCheck.check(seller);
        if (rows.byInn(seller.inn()).isPresent()) throw Refusal.conflict("company.seller.known", seller.inn());
        rows.insert(seller);
        journal.record(new Change("seller", seller.id(), "registered", null, seller.shortName(), null));
    }
}
