package io.sluice.intake.mail;

import io.sluice.intake.Decision;
import io.sluice.intake.EventView;
import org.springframework.stereotype.Component;

/** One way for each kind of letter; only a person's letter starts or answers anything. */
@Component
class Sorting {

    private final PersonLetters persons;
    private final MachineLetters machines;
    private final Bounces bounces;

    Sorting(PersonLetters persons, MachineLetters machines, Bounces bounces) {
        this.persons = persons;
        this.machines = machines;
        this.bounces = bounces;
    }

    Decision decide(Item item, Nature nature) {
        return switch (nature) {
            case PERSON -> persons.decide(item);
            case BOUNCE -> bounces.decide(item);
            case AUTOMATIC -> machines.note(item, "automatic answer");
            case REPORT -> machines.note(item, "complaint about mailing");
            case OWN -> Decision.rejected("rule: our own letter", null);
            case BULK -> Decision.rejected("rule: mailing to many", null);
            case SPAM -> Decision.spam("rule: marked as spam");
            case NOTHING -> Decision.parked("intake.mail.no-letter");
        };
    }

    /** A letter with everything that is known of it. */
    record Item(EventView event, Letter letter, Sender sender, LetterView view) {}
}
