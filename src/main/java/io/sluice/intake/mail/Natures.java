package io.sluice.intake.mail;

import io.sluice.shared.EmailAddress;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells persons from machines by what RFC 3834, 3464, 5965 and 2919 ask machines to say, and by what they do instead. */
@Component
class Natures {

    private static final String GTUBE = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
    private static final Pattern DAEMON = Pattern.compile("(?i)^(mailer-?daemon|mail-?daemon|mdaemon)@.*");
    private static final Pattern DAEMON_NAME = Pattern.compile("(?i).*(mailer-daemon|mail delivery (sub)?system).*");
    private static final Pattern UNDELIVERED = Pattern.compile(
            "(?iu).*(undeliver|not delivered|couldn't be delivered|could not be delivered|delivery status notification"
                    + "|delivery failure|delivery has failed|mail delivery failed|failure notice|returned mail|returned to sender"
                    + "|delivery problem|message not delivered|недоставл|не доставл|не может быть доставлен).*");
    private static final Pattern AWAY = Pattern.compile(
            "(?iu)^\\s*(auto(matic)?[- ]?(reply|response)|out of (the )?office|автоматический ответ|автоответ|нет на месте).*");

    private static final Pattern ABUSE =
            Pattern.compile("(?i)this is an? (email )?(abuse|feedback) report|^feedback-type:", Pattern.MULTILINE);

    private final OwnAddresses own;

    Natures(OwnAddresses own) {
        this.own = own;
    }

    Nature of(Letter letter) {
        Head head = letter.head();
        if (letter.isNoLetter()) return Nature.NOTHING;
        if (letter.text().contains(GTUBE) || head.word("X-Spam-Flag").equals("yes")) return Nature.SPAM;
        if (isOurs(letter)) return Nature.OWN;
        if (isReport(letter)) return Nature.REPORT;
        if (isBounce(letter)) return Nature.BOUNCE;
        if (isAutomatic(letter)) return Nature.AUTOMATIC;
        return isBulk(head) ? Nature.BULK : Nature.PERSON;
    }

    /** A colleague who hands a client's letter on is a messenger, not a sender. */
    private boolean isOurs(Letter letter) {
        boolean ours = letter.head().address("From").filter(own::includes).isPresent();
        return ours && letter.forwarded() == null;
    }

    private static boolean isReport(Letter letter) {
        return letter.reports().containsKey("message/feedback-report")
                || letter.head().has("X-Apple-Unsubscribe")
                || ABUSE.matcher(letter.text()).find();
    }

    private static boolean isBounce(Letter letter) {
        Head head = letter.head();
        String type = head.word("Content-Type").replace(" ", "");
        if (letter.reports().containsKey("message/delivery-status") || type.contains("report-type=delivery-status"))
            return true;
        if (head.has("X-Failed-Recipients")) return true;
        String from = head.address("From").map(EmailAddress::value).orElse("");
        boolean daemon = DAEMON.matcher(from).matches()
                || DAEMON_NAME.matcher(head.line("From")).matches();
        boolean fromNobody = from.startsWith("postmaster@") || head.hasEmptyReturnPath();
        return daemon || (fromNobody && UNDELIVERED.matcher(letter.subject()).matches());
    }

    private static boolean isAutomatic(Letter letter) {
        Head head = letter.head();
        String submitted = head.word("Auto-Submitted");
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || head.has("X-Autoreply")
                || head.has("X-Autorespond")
                || head.word("Precedence").startsWith("auto")
                || letter.reports().containsKey("message/disposition-notification")
                || AWAY.matcher(letter.subject()).matches()
                || head.hasEmptyReturnPath();
    }

    private static boolean isBulk(Head head) {
        String precedence = head.word("Precedence");
        return head.has("List-Id")
                || head.has("List-Unsubscribe")
                || precedence.equals("bulk")
                || precedence.equals("junk");
    }
}
