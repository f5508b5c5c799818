package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the one person in two contacts: they are reached the same way and are called alike. Colleagues share the office's
 * number, hence a number alone is not enough.
 */
@Component
class SamePeople {

    private final MailProviders providers;

    SamePeople(MailProviders providers) {
        this.providers = providers;
    }

    Optional<ContactCard> among(List<ContactCard> people, ContactCard one) {
        return people.stream().filter(person -> areOne(person, one)).findFirst();
    }

    boolean areOne(ContactCard one, ContactCard other) {
        if (one.id().equals(other.id())) return false;
        Set<String> shared = new HashSet<>(reached(one));
        shared.retainAll(reached(other));
        return !shared.isEmpty() && areCalledAlike(one, other);
    }

    /** Two contacts of one client, each pair once. */
    List<SamePerson> pairs(List<ContactCard> people) {
        return people.stream()
                .flatMap(kept -> people.stream()
                        .filter(other -> kept.id().compareTo(other.id()) < 0)
                        .filter(other -> areOne(kept, other) || haveOneFullName(kept, other))
                        .map(other -> new SamePerson(kept.id(), kept.name(), other.id(), other.name())))
                .limit(10)
                .toList();
    }

    private static boolean haveOneFullName(ContactCard one, ContactCard other) {
        return words(one).size() > 1 && words(one).equals(words(other));
    }

    private Set<String> reached(ContactCard one) {
        return Stream.concat(
                        one.phones().stream().map(PhoneNumber::e164),
                        one.emails().stream().map(providers::mailbox))
                .collect(Collectors.toSet());
    }

    /** «Petr» and «Petr Ivanov», in any order; who has no name but a number or an address is called like anybody. */
    private static boolean areCalledAlike(ContactCard one, ContactCard other) {
        Set<String> names = words(one);
        Set<String> others = words(other);
        return names.containsAll(others) || others.containsAll(names);
    }

    private static Set<String> words(ContactCard one) {
        String name = one.name().toLowerCase(Locale.ROOT).replace('ё', 'е');
        boolean isName = one.emails().stream().map(EmailAddress::value).noneMatch(name::equals)
                && name.chars().anyMatch(Character::isLetter);
        return isName
                ? Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
