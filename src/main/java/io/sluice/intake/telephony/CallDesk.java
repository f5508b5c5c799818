package io.sluice.intake.telephony;

import io.sluice.intake.CallBacks;
import io.sluice.intake.Decision;
import io.sluice.intake.EventView;
import io.sluice.intake.LeadReached;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Settles a call: a talk ends every call-back, a missed call asks for one. A later event may still make a talk of it. */
@Component
class CallDesk {

    private final PhoneCalls calls;
    private final CallBacks backs;
    private final CallHistory history;
    private final FirstCalls first;
    private final ApplicationEventPublisher events;

    CallDesk(
            PhoneCalls calls,
            CallBacks backs,
            CallHistory history,
            FirstCalls first,
            ApplicationEventPublisher events) {
        this.calls = calls;
        this.backs = backs;
        this.history = history;
        this.first = first;
        this.events = events;
    }

    Decision settle(EventView event, PhoneCall call) {
        if (call.isTalk()) return call.is("TALKED") ? attached(call, "rule: event of a call") : talked(event, call);
        if (!call.isOver() || !(call.is("OPEN") || call.is("UNKNOWN"))) return attached(call, "rule: event of a call");
        return call.way() == Way.IN ? missed(event, call) : unanswered(call);
    }

    private Decision talked(EventView event, PhoneCall call) {
        Decision decision = first.isFirst(call)
                ? reached(first.answered(event, call))
                : attached(call, history.openDeal(call), "rule: call of a known client");
        calls.settled(call.id(), "TALKED", decision.dealId(), false);
        history.talk(call, decision.dealId());
        backs.reached(number(call), call.startedAt());
        return decision;
    }

    /** Its first contact is this very talk. */
    private Decision reached(Decision decision) {
        events.publishEvent(new LeadReached(Objects.requireNonNull(decision.dealId())));
        return decision;
    }

    private Decision missed(EventView event, PhoneCall call) {
        boolean off = history.isOffHours(call.startedAt());
        Decision decision = calls.talkedSince(number(call), call.startedAt())
                ? attached(call, history.openDeal(call), "rule: they have talked since")
                : backs.again(number(call), call.startedAt())
                        .map(back -> attached(call, back.dealId(), "rule: waits to be called back"))
                        .orElseGet(() -> asksForCall(event, call));
        calls.settled(call.id(), "MISSED", decision.dealId(), off);
        history.missed(call, decision.dealId(), off);
        return decision;
    }

    private Decision asksForCall(EventView event, PhoneCall call) {
        UUID client = client(call);
        if (first.isFirst(call)) {
            Decision lead = first.missed(event, call);
            backs.openAsContact(number(call), client, Objects.requireNonNull(lead.dealId()), call.startedAt());
            return lead;
        }
        UUID untouched = first.untouchedDeal(client);
        if (untouched != null) backs.openAsContact(number(call), client, untouched, call.startedAt());
        else backs.open(number(call), client, call.startedAt());
        return attached(call, untouched, "rule: a known client is called back");
    }

    /** Its end never came: whoever called is called back, for they may have been missed. */
    void unended(PhoneCall call) {
        calls.settled(call.id(), "UNKNOWN", null, history.isOffHours(call.startedAt()));
        if (call.way() != Way.IN || calls.talkedSince(number(call), call.startedAt())) return;
        if (backs.again(number(call), call.startedAt()).isEmpty())
            backs.open(number(call), client(call), call.startedAt());
    }

    private Decision unanswered(PhoneCall call) {
        calls.settled(call.id(), "UNANSWERED", null, false);
        history.unanswered(call, history.openDeal(call));
        return attached(call, "rule: call of ours");
    }

    private static Decision attached(PhoneCall call, String rule) {
        return attached(call, call.dealId(), rule);
    }

    private static Decision attached(PhoneCall call, @Nullable UUID dealId, String rule) {
        return Decision.attached(rule, dealId, client(call));
    }

    private static UUID client(PhoneCall call) {
        return Objects.requireNonNull(call.clientId());
    }

    private static String number(PhoneCall call) {
        return Objects.requireNonNull(call.number());
    }
}
