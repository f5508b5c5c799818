package io.sluice.deal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What we sell and for how much. */
@Component
public class PriceList {

    public List<PriceItem> items() {
        throw new UnsupportedOperationException();
    }

    public Optional<PriceItem> bySku(String sku) {
        throw new UnsupportedOperationException();
    }
}
