package io.sluice.company;

import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Our legal entities; there may be several, one of them is the main one. */
@Component
public class Sellers {

    private final SellerRows rows;

    Sellers(SellerRows rows) {
        this.rows = rows;
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
}
