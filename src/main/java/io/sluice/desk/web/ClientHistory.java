package io.sluice.desk.web;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Entry;
import io.sluice.communication.Interactions;
import io.sluice.shared.Actor;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.Comparator;
import java.util.List;
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

    ClientHistory(AuditTrail trail, Interactions interactions, DealHistory deals, People people, Say say) {
        this.trail = trail;
        this.interactions = interactions;
        this.deals = deals;
        this.people = people;
        this.say = say;
    }

    List<Happening> of(UUID clientId) {
        Stream<Happening> changes = trail.of("client", clientId).stream().map(this::change);
        Stream<Happening> talks = interactions.ofClient(clientId).stream().map(deals::talk);
        return Stream.concat(changes, talks)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .limit(LONGEST)
                .toList();
    }

    /** That the card was changed is told; requisites themselves are read from the card. */
    private Happening change(Entry entry) {
        String to = entry.what().equals("owner") ? owner(entry.to()) : "";
        String title = say.textOr("desk.client.history." + entry.what(), entry.what(), to);
        return new Happening(entry.at(), "note", title, author(entry.actor()), entry.reason());
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
