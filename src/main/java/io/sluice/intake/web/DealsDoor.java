package io.sluice.intake.web;

import io.sluice.intake.ManualDeals;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Deals that people open by hand or that a client asks for again. */
@RestController
class DealsDoor {

    private final ManualDeals deals;

    DealsDoor(ManualDeals deals) {
        this.deals = deals;
    }

    @PostMapping("/api/v1/deals")
    @PreAuthorize("hasAnyRole('manager', 'sales-head', 'director', 'admin', 'service')")
    ResponseEntity<ManualDeals.Opened> open(@RequestBody ManualDeals.Ask ask) {
        ManualDeals.Opened opened = deals.open(ask);
        return ResponseEntity.created(URI.create("/api/v1/deals/" + opened.id()))
                .body(opened);
    }
}
