package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import io.sluice.shared.TaxId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who may be a client already.
 *
 * @param self the client whose likes are looked for, if it is one already
 */
public record Probe(
        @Nullable UUID self,
        @Nullable String name,
        List<PhoneNumber> phones,
        List<EmailAddress> emails,
        @Nullable TaxId inn) {

    private static final int MOST = 50;

    static Probe of(ClientCard card) {
        return new Probe(
                card.id(),
                card.name(),
                card.contacts().stream()
                        .flatMap(one -> one.phones().stream())
                        .limit(MOST)
                        .toList(),
                card.contacts().stream()
                        .flatMap(one -> one.emails().stream())
                        .limit(MOST)
                        .toList(),
                card.requisites().inn());
    }

    /** What is typed in a form so far: what cannot be read yet is left out. */
    public static Probe typed(@Nullable String name, @Nullable String phone, @Nullable String email) {
        return new Probe(null, name, readable(phone, PhoneNumber::parse), readable(email, EmailAddress::parse), null);
    }

    private static <T> List<T> readable(@Nullable String typed, Function<String, T> parsing) {
        if (typed == null || typed.isBlank()) return List.of();
        try {
            return List.of(parsing.apply(typed));
        } catch (Refusal unfinished) {
            return List.of();
        }
    }

    String[] phoneValues() {
        return phones.stream().map(PhoneNumber::e164).toArray(String[]::new);
    }

    String[] mailboxes(MailProviders providers) {
        return emails.stream()
                .flatMap(one -> Stream.of(one.value(), providers.mailbox(one)))
                .distinct()
                .toArray(String[]::new);
    }

    String[] houses(MailProviders providers) {
        return emails.stream()
                .map(EmailAddress::domain)
                .filter(domain -> !providers.isPublic(domain))
                .distinct()
                .toArray(String[]::new);
    }
}
