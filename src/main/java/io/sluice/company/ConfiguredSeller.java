package io.sluice.company;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the legal entity that the settings name, so that a new installation can offer and invoice. */
@Component
class ConfiguredSeller {

    private final SellerSettings settings;
    private final Sellers sellers;

    ConfiguredSeller(SellerSettings settings, Sellers sellers) {
        this.settings = settings;
        this.sellers = sellers;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void register() {
        if (!settings.inn().isBlank() && sellers.byInn(settings.inn()).isEmpty()) sellers.register(settings.seller());
    }
}
