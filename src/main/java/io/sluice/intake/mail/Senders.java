package io.sluice.intake.mail;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who wrote a letter: form fields in its text first, then Reply-To, From, Return-Path, and the signature at last. */
@Component
class Senders {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern ROBOT =
            Pattern.compile("(?i)^(no[._-]?reply|do[._-]?not[._-]?reply|robot|mailer|wordpress|www-data|noreply.*)@.*");
    private static final int READ = 20_000;

    private final OwnAddresses own;

    Senders(OwnAddresses own) {
        this.own = own;
    }

    Sender of(Letter letter) {
        Letter inner = letter.forwarded();
        if (inner != null && letter.head().address("From").filter(own::includes).isPresent()) return of(inner);
        Map<String, String> form = FormFields.in(letter.text());
        EmailAddress email = email(letter, form);
        PhoneNumber phone = phone(letter, form);
        return new Sender(name(letter, form, email), email, phone, form);
    }

    private @Nullable EmailAddress email(Letter letter, Map<String, String> form) {
        Head head = letter.head();
        Stream<EmailAddress> typed = Addresses.in(form.getOrDefault("email", "")).stream();
        Stream<EmailAddress> headers = head.addresses("Reply-To", "From", "Sender", "Return-Path").stream();
        Stream<EmailAddress> signed =
                head.address("From").isPresent() ? Stream.empty() : Addresses.in(beginning(letter)).stream();
        return Stream.of(typed, headers, signed)
                .flatMap(one -> one)
                .filter(one -> !ROBOT.matcher(one.value()).matches() && !own.includes(one))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PhoneNumber phone(Letter letter, Map<String, String> form) {
        return phoneIn(form.getOrDefault("phone", ""))
                .or(() -> phoneIn(beginning(letter)))
                .orElse(null);
    }

    private static String beginning(Letter letter) {
        String newest = ReplyText.newest(letter.text());
        return newest.substring(0, Math.min(READ, newest.length()));
    }

    private static Optional<PhoneNumber> phoneIn(String text) {
        return StreamSupport.stream(
                        NUMBERS.findNumbers(text, "RU", Leniency.VALID, 1000).spliterator(), false)
                .findFirst()
                .flatMap(match -> parsed(NUMBERS.format(match.number(), PhoneNumberFormat.E164)));
    }

    private static Optional<PhoneNumber> parsed(String text) {
        try {
            return Optional.of(PhoneNumber.parse(text));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** The name that stands beside the address; a robot's own name is nobody's. */
    private static @Nullable String name(Letter letter, Map<String, String> form, @Nullable EmailAddress email) {
        if (form.get("name") != null) return form.get("name");
        return Stream.of("Reply-To", "From")
                .flatMap(header -> letter.head().all(header).stream())
                .filter(line ->
                        email == null || line.toLowerCase(java.util.Locale.ROOT).contains(email.value()))
                .map(Addresses::name)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
