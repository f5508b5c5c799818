package io.sluice.intake.web;

import io.sluice.intake.Accepted;
import io.sluice.intake.Arrival;
import io.sluice.intake.Journal;
import io.sluice.intake.LeadRequest;
import io.sluice.intake.RawFields;
import io.sluice.shared.Refusal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way in for requests from the web: who may knock, how often, with what; then the journal has it. */
@Component
class Door {

    private final Sites sites;
    private final Throttle throttle;
    private final Journal journal;

    Door(Sites sites, Throttle throttle, Journal journal) {
        this.sites = sites;
        this.throttle = throttle;
        this.journal = journal;
    }

    Accepted receive(Knock knock) {
        throttle.admit(knock.address());
        Map<String, String> fields = RawFields.read(knock.contentType(), knock.raw());
        Site site = sites.require(knock.siteKey() == null ? fields.get("siteKey") : knock.siteKey());
        if (isFromElsewhere(knock.origin(), site)) throw Refusal.forbidden("intake.site.origin");
        boolean spam = !fields.getOrDefault("website2", "").isBlank();
        // a machine's post is counted, whatever it holds
        if (!spam) Objects.requireNonNull(LeadRequest.of(fields));
        return journal.accept(
                new Arrival("web", site.key(), knock.key(), knock.contentType(), knock.raw(), knock.address(), spam));
    }

    private static boolean isFromElsewhere(@Nullable String origin, Site site) {
        return origin != null && site.origin() != null && !origin.equals(site.origin());
    }

    /**
     * What stands at the door.
     *
     * @param siteKey key from the header, where it was sent there
     * @param key the sender's {@code Idempotency-Key}
     * @param origin page's origin, where a browser calls from another site
     */
    record Knock(
            @Nullable String siteKey,
            @Nullable String key,
            @Nullable String origin,
            String address,
            String contentType,
            String raw) {}
}
