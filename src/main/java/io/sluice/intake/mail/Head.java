package io.sluice.intake.mail;

import io.sluice.shared.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header of a letter or of a part. */
final class Head {

    /** Of one name: a letter to ten thousand people says no more than one to a hundred. */
    static final int MOST_LINES = 100;

    static final int LONGEST_LINE = 64 * 1024;
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,900})>");

    private final MimePart part;

    Head(MimePart part) {
        this.part = part;
    }

    List<String> all(String name) {
        String[] lines = raw(name);
        return lines == null
                ? List.of()
                : Arrays.stream(lines)
                        .limit(MOST_LINES)
                        .map(Head::bounded)
                        .map(HeaderText::decoded)
                        .toList();
    }

    private static String bounded(String line) {
        return line.substring(0, Math.min(LONGEST_LINE, line.length()));
    }

    String line(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    String word(String name) {
        return line(name).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    Optional<EmailAddress> address(String name) {
        return all(name).stream().flatMap(line -> Addresses.in(line).stream()).findFirst();
    }

    List<EmailAddress> addresses(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> all(name).stream())
                .flatMap(line -> Addresses.in(line).stream())
                .distinct()
                .toList();
    }

    /** Without the angle brackets. */
    List<String> ids(String... names) {
        List<String> ids = new ArrayList<>();
        for (String name : names)
            for (String line : all(name)) {
                Matcher id = ID.matcher(line);
                while (id.find()) ids.add(id.group(1));
            }
        return ids.stream().distinct().toList();
    }

    @Nullable
    String messageId() {
        return ids("Message-ID").stream().findFirst().orElse(null);
    }

    /** Who sent it along the way says {@code <>} where nobody is to be told. */
    boolean hasEmptyReturnPath() {
        return all("Return-Path").stream().anyMatch(path -> path.isEmpty() || path.equals("<>"));
    }

    private String @Nullable [] raw(String name) {
        try {
            return part.getHeader(name);
        } catch (MessagingException e) {
            return null;
        }
    }
}
