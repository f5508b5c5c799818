package io.sluice.intake.mail;

import io.sluice.shared.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a report says of recipient, letter and reason: RFC 3464 where it is kept to, the text where it is not. */
final class BounceReader {

    private static final Pattern RECIPIENT = Pattern.compile("(?im)^(?:final|original)-recipient:[^;\\n]*;\\s*(\\S+)");
    private static final Pattern ACTION = Pattern.compile("(?im)^action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern ID = Pattern.compile("(?im)^(?:original-)?message-id:\\s*<([^<>\\s]{1,900})>");
    private static final Pattern DELAY =
            Pattern.compile("(?i)delay|warning message only|will be retried|still (being )?tr(ied|ying)|задерж");

    private BounceReader() {}

    static Bounce read(Letter letter) {
        String report = letter.reports().getOrDefault("message/delivery-status", "");
        String all = report.isEmpty() ? letter.text() : report;
        String status = first(STATUS, all, first(CODE, letter.text(), null));
        String action = first(ACTION, all, null);
        boolean delayed = action == null
                ? report.isEmpty()
                        && DELAY.matcher(letter.subject() + "\n" + beginning(letter))
                                .find()
                : action.equalsIgnoreCase("delayed");
        boolean permanent = !delayed && (status == null || status.startsWith("5"));
        return new Bounce(recipients(letter, all), ids(letter), status, delayed, permanent);
    }

    private static String beginning(Letter letter) {
        return letter.text().substring(0, Math.min(600, letter.text().length()));
    }

    private static List<EmailAddress> recipients(Letter letter, String report) {
        List<EmailAddress> named = new ArrayList<>();
        Matcher recipient = RECIPIENT.matcher(report);
        while (recipient.find()) Addresses.first(recipient.group(1)).ifPresent(named::add);
        named.addAll(letter.head().addresses("X-Failed-Recipients"));
        return named.stream().distinct().limit(100).toList();
    }

    /** Of the letter inside, of its headers, or of its copy in the text. */
    private static List<String> ids(Letter letter) {
        Letter inner = letter.forwarded();
        Stream<String> inside = inner == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(inner.head().messageId()), idsIn(inner.text()));
        Stream<String> reports = letter.reports().values().stream().flatMap(BounceReader::idsIn);
        Stream<String> named = letter.head().ids("In-Reply-To", "References").stream();
        return Stream.of(inside, reports, idsIn(letter.text()), named)
                .flatMap(one -> one)
                .distinct()
                .limit(50)
                .toList();
    }

    static Stream<String> idsIn(String text) {
        return ID.matcher(text).results().map(id -> id.group(1));
    }

    private static @Nullable String first(Pattern pattern, String text, @Nullable String otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : otherwise;
    }
}
