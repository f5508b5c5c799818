package io.sluice.intake.telephony;

import io.sluice.calendar.Offices;
import io.sluice.calendar.WorkingTime;
import io.sluice.communication.Direction;
import io.sluice.communication.InteractionKind;
import io.sluice.communication.Interactions;
import io.sluice.communication.NewInteraction;
import io.sluice.deal.OpenDeals;
import io.sluice.intake.Extensions;
import io.sluice.shared.SluiceSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes calls into the history of the client; one that nobody took is a note, since it is no contact. */
@Component
class CallHistory {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Interactions interactions;
    private final OpenDeals deals;
    private final Extensions extensions;
    private final HouseWords words;
    private final Hours hours;

    CallHistory(Interactions interactions, OpenDeals deals, Extensions extensions, HouseWords words, Hours hours) {
        this.interactions = interactions;
        this.deals = deals;
        this.extensions = extensions;
        this.words = words;
        this.hours = hours;
    }

    @Nullable
    UUID openDeal(PhoneCall call) {
        if (call.dealId() != null) return call.dealId();
        return deals.newestOf(Objects.requireNonNull(call.clientId()), Objects.requireNonNull(call.contactId()))
                .orElse(null);
    }

    boolean isOffHours(Instant moment) {
        return hours.closed(moment);
    }

    void talk(PhoneCall call, @Nullable UUID dealId) {
        Direction direction = call.way() == Way.OUT ? Direction.OUT : Direction.IN;
        write(call, dealId, InteractionKind.CALL, direction, "talked");
    }

    void missed(PhoneCall call, @Nullable UUID dealId, boolean offHours) {
        write(call, dealId, InteractionKind.NOTE, Direction.IN, offHours ? "missed-off-hours" : "missed");
    }

    void unanswered(PhoneCall call, @Nullable UUID dealId) {
        write(call, dealId, InteractionKind.NOTE, Direction.OUT, "unanswered");
    }

    private void write(
            PhoneCall call, @Nullable UUID dealId, InteractionKind kind, Direction direction, String result) {
        interactions.record(new NewInteraction(
                Objects.requireNonNull(call.clientId()),
                dealId,
                call.contactId(),
                kind,
                direction,
                words.say("intake.calls.history." + result),
                null,
                extensions.person(call.extension()).orElse(null)));
    }

    /** In the language of the house. */
    @Component
    static class HouseWords {

        private final MessageSource messages;
        private final SluiceSettings settings;

        HouseWords(MessageSource messages, SluiceSettings settings) {
            this.messages = messages;
            this.settings = settings;
        }

        String say(String key) {
            return messages.getMessage(key, null, settings.locale());
        }
    }

    /** The main office's opening hours. */
    @Component
    static class Hours {

        private final WorkingTime time;
        private final Offices offices;

        Hours(WorkingTime time, Offices offices) {
            this.time = time;
            this.offices = offices;
        }

        boolean closed(Instant moment) {
            return time.between(offices.main(), moment, moment.plus(A_MINUTE)).isZero();
        }
    }
}
