package io.sluice.intake.mail;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.Refusal;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses in texts that keep to no grammar. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?");
    private static final int MOST = 100;

    private Addresses() {}

    static List<EmailAddress> in(String text) {
        List<EmailAddress> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (found.size() < MOST && address.find()) parsed(address.group()).ifPresent(found::add);
        return found;
    }

    static Optional<EmailAddress> first(String text) {
        return in(text).stream().findFirst();
    }

    /** «Ирина Пробная» of {@code "Ирина Пробная" <irina@…>}; empty where there is only the address. */
    static String name(String mailbox) {
        int bracket = mailbox.indexOf('<');
        String name = bracket < 0 ? mailbox : mailbox.substring(0, bracket);
        return name.contains("@") ? "" : name.replaceAll("[\"\\\\]", "").strip();
    }

    /** The same domain is written in letters of its own and in the form of the DNS; one of them is kept. */
    private static Optional<EmailAddress> parsed(String text) {
        int at = text.lastIndexOf('@');
        try {
            return Optional.of(EmailAddress.parse(text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1))));
        } catch (IllegalArgumentException | Refusal e) {
            return Optional.empty();
        }
    }
}
