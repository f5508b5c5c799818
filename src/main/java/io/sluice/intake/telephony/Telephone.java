package io.sluice.intake.telephony;

import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.client.NewRequest;
import io.sluice.intake.Channel;
import io.sluice.intake.Decision;
import io.sluice.intake.EventView;
import io.sluice.intake.Outcome;
import io.sluice.intake.Repeats;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What becomes of an event of an exchange: it adds to its call, and the call is settled as soon as that can be done. */
@Component
class Telephone implements Channel {

    static final String NAME = "telephony";

    private static final Duration LONGEST_REPETITION = Duration.ofDays(30);

    private final Providers providers;
    private final Repeats repeats;
    private final PhoneCalls calls;
    private final Clients clients;
    private final CallDesk desk;

    Telephone(Providers providers, Repeats repeats, PhoneCalls calls, Clients clients, CallDesk desk) {
        this.providers = providers;
        this.repeats = repeats;
        this.calls = calls;
        this.clients = clients;
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Decision decide(EventView event) {
        Provider provider = providers.named(String.valueOf(event.site()));
        String print = Repeats.fingerprint(NAME, provider.name(), provider.key(event.raw()));
        Optional<UUID> first = repeats.of(event, print, LONGEST_REPETITION);
        if (first.isPresent()) return Decision.duplicate("rule: the same event again", first.get());
        try {
            return provider.read(event.raw(), event.receivedAt())
                    .map(report -> decide(event, provider, report))
                    .orElseGet(() -> Decision.rejected("rule: about no call", null));
        } catch (Refusal unreadable) {
            return Decision.rejected("rule: unreadable", unreadable.getMessage());
        }
    }

    private Decision decide(EventView event, Provider provider, CallReport report) {
        Optional<PhoneNumber> number = Numbers.read(report.number());
        number.ifPresent(known -> calls.lock(known.e164()));
        PhoneCall call =
                calls.add(provider.name(), report, number.map(PhoneNumber::e164).orElse(null));
        if (call.way() == Way.INNER) return Decision.rejected("rule: call between colleagues", null);
        if (call.number() != null) return desk.settle(event, introduced(call));
        if (call.way() == null) return heard("rule: recording of a call that is not known yet");
        return Decision.rejected("rule: number withheld", null);
    }

    /** The first event of a call finds out whose number it is; a contact is made for a number that nobody knows. */
    private PhoneCall introduced(PhoneCall call) {
        if (call.clientId() != null) return call;
        PhoneNumber number = new PhoneNumber(String.valueOf(call.number()));
        Found found = clients.resolve(new NewRequest(null, number, null, null, null, null));
        calls.belongsTo(call.id(), found);
        return calls.byId(call.id());
    }

    private static Decision heard(String rule) {
        return new Decision(Outcome.ATTACHED, rule, null, null, null, null, null, null);
    }
}
