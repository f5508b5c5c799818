package io.sluice.intake.telephony;

import io.sluice.client.Clients;
import io.sluice.intake.Decision;
import io.sluice.intake.EventView;
import io.sluice.intake.Extensions;
import io.sluice.intake.LeadIntake;
import io.sluice.intake.LeadRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first call of a number that nobody knew becomes a lead with its deal. */
@Component
class FirstCalls {

    private final PhoneCalls calls;
    private final LeadIntake leads;
    private final Clients clients;
    private final Extensions extensions;
    private final JdbcClient db;

    FirstCalls(PhoneCalls calls, LeadIntake leads, Clients clients, Extensions extensions, JdbcClient db) {
        this.calls = calls;
        this.leads = leads;
        this.clients = clients;
        this.extensions = extensions;
        this.db = db;
    }

    boolean isFirst(PhoneCall call) {
        return call.way() == Way.IN
                && calls.isStranger(Objects.requireNonNull(call.number()), Objects.requireNonNull(call.clientId()));
    }

    Decision missed(EventView event, PhoneCall call) {
        return lead(event, call, "rule: missed call of an unknown number");
    }

    /** Whoever picked up keeps the client. */
    Decision answered(EventView event, PhoneCall call) {
        UUID client = Objects.requireNonNull(call.clientId());
        if (clients.card(client).ownerId() == null)
            extensions.person(call.extension()).ifPresent(person -> clients.assignOwner(client, person));
        return lead(event, call, "rule: call of an unknown number");
    }

    /** An open deal of the client whose first contact is still to be made. */
    @Nullable
    UUID untouchedDeal(UUID clientId) {
        return db.sql("""
                        select id from deal where client_id = ? and status = 'OPEN' and stage = 'NEW_CLIENT'
                          and not exists (select 1 from interaction
                                          where interaction.deal_id = deal.id and interaction.kind <> 'NOTE')
                        order by id desc limit 1""").param(clientId).query(UUID.class).optional().orElse(null);
    }

    private Decision lead(EventView event, PhoneCall call, String rule) {
        LeadRequest request = LeadRequest.of(Map.of("phone", Objects.requireNonNull(call.number()), "source", "call"));
        Decision lead = leads.newLead(event, request);
        return Decision.newLead(
                rule,
                Objects.requireNonNull(lead.leadId()),
                Objects.requireNonNull(lead.dealId()),
                Objects.requireNonNull(lead.clientId()));
    }
}
