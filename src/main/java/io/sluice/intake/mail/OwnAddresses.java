package io.sluice.intake.mail;

import io.sluice.shared.EmailAddress;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The addresses from which only we write: mailboxes, the sender of our letters, colleagues. */
@Component
class OwnAddresses {

    private final Set<String> houses;
    private final People people;

    OwnAddresses(MailboxSettings mailboxes, Environment environment, People people) {
        Stream<String> boxes = mailboxes.mailboxes().stream().map(Mailbox::address);
        String sender = environment.getProperty("sluice.mail.from", "sales@sluice.example");
        this.houses = Stream.concat(boxes, Stream.of(sender))
                .map(one -> one.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.people = people;
    }

    boolean includes(EmailAddress address) {
        return houses.contains(plain(address.value())) || people.all().stream().anyMatch(one -> isOf(one, address));
    }

    /** {@code sales+token@…} is {@code sales@…}. */
    private static String plain(String address) {
        return address.replaceAll("\\+[^@]*@", "@");
    }

    private static boolean isOf(Person person, EmailAddress address) {
        return address.value().equalsIgnoreCase(person.email());
    }
}
