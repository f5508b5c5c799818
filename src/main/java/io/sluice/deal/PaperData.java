package io.sluice.deal;

import io.sluice.client.ClientCard;
import io.sluice.client.ContactCard;
import io.sluice.client.Requisites;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parties of a deal as templates name them; what is not known is absent. */
@Component
class PaperData {

    private final People people;

    PaperData(People people) {
        this.people = people;
    }

    Map<String, Object> parties(Deal deal, ClientCard client) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("deal", Map.of("number", deal.number, "title", deal.title));
        fields.put("client", client(client));
        client.contact(deal.contactId).ifPresent(contact -> fields.put("contact", contact(contact)));
        people.find(deal.ownerId).ifPresent(person -> fields.put("manager", manager(person)));
        return fields;
    }

    private static Map<String, Object> client(ClientCard card) {
        Requisites requisites = card.requisites();
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", requisites.legalName() == null ? card.name() : requisites.legalName());
        put(fields, "inn", requisites.inn() == null ? null : requisites.inn().value());
        put(fields, "kpp", requisites.kpp());
        put(fields, "ogrn", requisites.ogrn());
        put(fields, "address", requisites.address());
        account(fields, requisites.account());
        signatory(fields, requisites.signatory());
        return fields;
    }

    private static void account(Map<String, Object> fields, Requisites.@Nullable BankAccount account) {
        if (account == null || account.number() == null) return;
        Map<String, Object> own = new HashMap<>();
        put(own, "bank", account.bank());
        put(own, "bik", account.bic());
        put(own, "number", account.number());
        put(own, "correspondent", account.correspondent());
        fields.put("account", own);
    }

    private static void signatory(Map<String, Object> fields, Requisites.@Nullable Signatory signatory) {
        if (signatory == null || signatory.name() == null) return; // a position without a name signs nothing
        Map<String, Object> own = new HashMap<>();
        put(own, "name", signatory.name());
        put(own, "position", signatory.position());
        put(own, "basis", signatory.basis());
        fields.put("signatory", own);
    }

    private static Map<String, Object> contact(ContactCard contact) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", contact.name());
        put(fields, "position", contact.position());
        put(fields, "phone", contact.phone().map(PhoneNumber::display).orElse(null));
        put(fields, "email", contact.email().map(EmailAddress::value).orElse(null));
        return fields;
    }

    private static Map<String, Object> manager(Person person) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", person.name());
        put(fields, "email", person.email());
        put(fields, "phone", person.phone());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) fields.put(name, value);
    }
}
