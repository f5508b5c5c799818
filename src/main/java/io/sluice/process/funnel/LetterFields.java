package io.sluice.process.funnel;

import io.sluice.company.Sellers;
import io.sluice.deal.DealFacts;
import io.sluice.shared.SluiceSettings;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every letter of a deal may name: the client, the contact, the deal, its manager and us. */
@Component
class LetterFields {

    private final People people;
    private final Sellers sellers;
    private final SluiceSettings settings;

    LetterFields(People people, Sellers sellers, SluiceSettings settings) {
        this.people = people;
        this.sellers = sellers;
        this.settings = settings;
    }

    Map<String, Object> of(Addressee to) {
        Map<String, Object> fields = of(to.deal(), to.language());
        fields.put("client", Map.of("name", to.client().name()));
        fields.put("contact", Map.of("name", to.contact().name()));
        return fields;
    }

    Map<String, Object> of(DealFacts deal, String language) {
        Map<String, Object> fields = new HashMap<>();
        String url = settings.url() + "/deals/" + deal.id();
        fields.put("deal", Map.of("number", deal.number(), "title", deal.title(), "url", url));
        fields.put("company", Map.of("name", sellers.main().name(language)));
        people.find(deal.ownerId()).ifPresent(manager -> fields.put("manager", manager(manager)));
        return fields;
    }

    /** Whoever has not chosen is written to in the language of the house. */
    String languageOf(Person reader) {
        return Optional.ofNullable(reader.language())
                .orElseGet(() -> settings.locale().getLanguage());
    }

    private static Map<String, Object> manager(Person manager) {
        Map<String, Object> fields = new HashMap<>(Map.of("name", manager.name()));
        if (manager.phone() != null) fields.put("phone", manager.phone());
        if (manager.email() != null) fields.put("email", manager.email());
        return fields;
    }
}
