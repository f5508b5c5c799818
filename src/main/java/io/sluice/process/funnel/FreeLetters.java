package io.sluice.process.funnel;

import io.sluice.communication.LetterSource;
import io.sluice.communication.NewMessage;
import io.sluice.communication.OutboxReader;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A letter in the manager's own words, at any time. */
@Component
class FreeLetters implements LetterSource {

    private final DealLetters letters;
    private final Addressees addressees;
    private final LetterFields fields;
    private final OutboxReader outbox;

    FreeLetters(DealLetters letters, Addressees addressees, LetterFields fields, OutboxReader outbox) {
        this.letters = letters;
        this.addressees = addressees;
        this.fields = fields;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public boolean byHand() {
        return true;
    }

    @Override
    public NewMessage next(UUID dealId) {
        letters.requireHand(dealId);
        Addressee to = addressees.reachable(dealId);
        return new NewMessage(
                kind(),
                "deal",
                dealId,
                outbox.count(kind(), dealId) + 1,
                to.client().id(),
                dealId,
                to.email().orElseThrow(),
                to.language(),
                fields.of(to),
                List.of(),
                List.of());
    }

    @Override
    public List<Attachable> attachable(UUID dealId) {
        return letters.attachable(dealId);
    }
}
