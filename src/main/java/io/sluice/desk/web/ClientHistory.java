package io.sluice.desk.web;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Entry;
import io.sluice.client.Merges;
import io.sluice.communication.Interactions;
import io.sluice.shared.Actor;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of a client's card and talks with its people, over all deals, newest first. */
@Component
class ClientHistory {

    private static final int LONGEST = 200;

    private final AuditTrail trail;
    private final Interactions interactions;
    private final DealHistory deals;
    private final People people;
    private final Say say;
    private final Merges merges;

    ClientHistory(
            AuditTrail trail, Interactions interactions, DealHistory deals, People people, Say say, Merges merges) {
        this.trail = trail;
        this.interactions = interactions;
        this.deals = deals;
        this.people = people;
        this.say = say;
        this.merges = merges;
    }

    List<Happening> of(UUID clientId) {
        Stream<Happening> changes = Stream.concat(Stream.of(clientId), merged(clientId))
                .flatMap(id -> trail.of("client", id).stream())
                .map(this::change);
        Stream<Happening> talks = interactions.ofClient(clientId).stream().map(deals::talk);
        return Stream.concat(changes, talks)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .limit(LONGEST)
                .toList();
    }

    /** What became part of the client brought its own past along. */
    private Stream<UUID> merged(UUID clientId) {
        return merges.of(clientId).stream()
                .filter(one -> one.undoneAt() == null)
                .flatMap(one -> Optional.ofNullable(one.mergedId()).stream());
    }

    /** That the card was changed is told; requisites themselves are read from the card. */
    private Happening change(Entry entry) {
        String to = told(entry);
        String title = say.textOr("desk.client.history." + entry.what(), entry.what(), to);
        return new Happening(entry.at(), "note", title, author(entry.actor()), entry.reason());
    }

    private String told(Entry entry) {
        return switch (entry.what()) {
            case "owner" -> owner(entry.to());
            case "merged", "contacts-merged" -> Objects.requireNonNullElse(entry.to(), "");
            case "parted", "merged-into" ->
                Objects.requireNonNullElse(entry.from(), Objects.requireNonNullElse(entry.to(), ""));
            default -> "";
        };
    }

    private String owner(@Nullable String id) {
        return id == null
                ? ""
                : people.find(UUID.fromString(id)).map(Person::name).orElse("");
    }

    private String author(String login) {
        if (login.equals(Actor.SYSTEM)) return say.text("desk.name");
        return people.find(login).map(Person::name).orElse(login);
    }
}
