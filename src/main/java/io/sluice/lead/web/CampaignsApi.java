package io.sluice.lead.web;

import io.sluice.lead.Campaign;
import io.sluice.lead.CampaignTerms;
import io.sluice.lead.Campaigns;
import io.sluice.lead.MonthCost;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.web.EntityTag;
import io.sluice.shared.web.Paging;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns and the cost of their months. */
@RestController
@RequestMapping("/api/v1/campaigns")
@PreAuthorize("hasAnyRole('sales-head', 'director', 'admin', 'service')")
class CampaignsApi {

    private final Campaigns campaigns;

    CampaignsApi(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping
    Page<Campaign> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return campaigns.list(new Paging(page, size));
    }

    @GetMapping("/{id}")
    ResponseEntity<Campaign> campaign(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), campaigns.campaign(id));
    }

    @PostMapping
    ResponseEntity<Campaign> begin(@RequestBody CampaignTerms terms) {
        Campaign begun = campaigns.begin(terms);
        return tagged(ResponseEntity.created(URI.create("/api/v1/campaigns/" + begun.id())), begun);
    }

    @PutMapping("/{id}")
    ResponseEntity<Campaign> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody CampaignTerms terms) {
        return tagged(ResponseEntity.ok(), campaigns.change(id, EntityTag.version(version), terms));
    }

    @GetMapping("/{id}/costs")
    List<MonthCost> costs(@PathVariable UUID id) {
        return campaigns.costs(id);
    }

    @PutMapping("/{id}/costs/{month}")
    List<MonthCost> spend(@PathVariable UUID id, @PathVariable YearMonth month, @RequestBody Money amount) {
        campaigns.spend(id, month, amount);
        return campaigns.costs(id);
    }

    private static ResponseEntity<Campaign> tagged(ResponseEntity.BodyBuilder answer, Campaign campaign) {
        return answer.eTag(EntityTag.of(campaign.version())).body(campaign);
    }
}
