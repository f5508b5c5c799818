package io.sluice.desk.web;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Entry;
import io.sluice.communication.Direction;
import io.sluice.communication.Interaction;
import io.sluice.communication.Interactions;
import io.sluice.deal.Deals;
import io.sluice.deal.StageEntry;
import io.sluice.shared.Actor;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stages, changes and talks of one deal in one line of time, newest first. */
@Component
class DealHistory {

    /** The stage log says these with their reasons. */
    private static final Set<String> TOLD_BY_STAGES = Set.of("moved", "resumed", "opened");

    private static final int LONGEST = 200;

    private final Deals deals;
    private final AuditTrail trail;
    private final Interactions interactions;
    private final People people;
    private final Say say;
    private final Words words;

    DealHistory(Deals deals, AuditTrail trail, Interactions interactions, People people, Say say, Words words) {
        this.deals = deals;
        this.trail = trail;
        this.interactions = interactions;
        this.people = people;
        this.say = say;
        this.words = words;
    }

    List<Happening> of(UUID dealId) {
        Stream<Happening> stages = deals.log(dealId).stream().map(this::stage);
        Stream<Happening> changes = trail.of("deal", dealId).stream()
                .filter(entry -> !TOLD_BY_STAGES.contains(entry.what()))
                .map(this::change);
        Stream<Happening> talks = interactions.ofDeal(dealId).stream().map(this::talk);
        return Stream.of(stages, changes, talks)
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .limit(LONGEST)
                .toList();
    }

    private Happening stage(StageEntry entry) {
        String title = say.text(
                "desk.history.stage." + entry.how(), say.text(entry.to().messageKey()));
        return new Happening(entry.at(), "stage", title, name(entry.actor()), reason(entry.reason()));
    }

    private Happening change(Entry entry) {
        String to = Objects.requireNonNullElse(entry.to(), "");
        String shown = entry.what().equals("owner") ? name(to) : words.figure(to);
        String title = say.textOr("desk.history." + entry.what(), entry.what(), shown);
        return new Happening(entry.at(), icon(entry.what()), title, name(entry.actor()), reason(entry.reason()));
    }

    /** What a person typed stays as it is; the few reasons that we write ourselves are said in the reader's language. */
    private @Nullable String reason(@Nullable String reason) {
        if (reason == null) return null;
        return reason.matches("revision \\d+")
                ? say.text("deal.offer.revision", reason.substring("revision ".length()))
                : words.named("desk.reason", reason);
    }

    Happening talk(Interaction talk) {
        String kind = talk.kind().name().toLowerCase(Locale.ROOT);
        String way = talk.direction() == Direction.IN ? "in" : "out";
        String author = talk.author() == null ? "" : talk.author();
        return new Happening(talk.at(), kind, say.text("desk.talk." + kind + "." + way), author, talk.text());
    }

    private String name(String login) {
        if (login.equals(Actor.SYSTEM)) return say.text("desk.name");
        return people.find(login).map(Person::name).orElse(login);
    }

    private static String icon(String what) {
        if (what.startsWith("offer") || what.startsWith("contract")) return "document";
        if (what.startsWith("meeting")) return "meeting";
        return switch (what) {
            case "owner" -> "person";
            case "won" -> "check";
            case "lost" -> "cross";
            case "put-off" -> "pause";
            case "taken-up" -> "back";
            default -> "note";
        };
    }
}
