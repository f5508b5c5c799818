package io.sluice.intake;

import io.sluice.client.NewRequest;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import io.sluice.shared.TaxId;
import io.sluice.shared.WrittenLanguage;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request for something, read from the fields of whatever channel it came by. */
public record LeadRequest(
        Map<String, String> fields,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    private static final int LINE = 300;

    /** Refuses with each field that is wrong, and when neither phone nor e-mail is there. */
    public static LeadRequest of(Map<String, String> fields) {
        FieldCheck check = new FieldCheck();
        PhoneNumber phone = check.value(fields.get("phone"), PhoneNumber::parse);
        EmailAddress email = check.value(fields.get("email"), EmailAddress::parse);
        if (phone == null && email == null) check.missing("phone", "intake.contact.missing");
        check.refuseIfAny();
        return new LeadRequest(fields, phone, email);
    }

    NewRequest whose() {
        return new NewRequest(line("name"), phone, email, line("company"), inn(), language());
    }

    /** As the sender says, else as they wrote; null leaves it to the house. */
    private @Nullable String language() {
        String said = line("lang");
        if (said != null) return said;
        String written = message();
        String called = line("company") == null ? line("name") : line("company");
        return WrittenLanguage.of(written == null ? called : written);
    }

    String source() {
        String named = line("source");
        return named == null ? "site" : named;
    }

    @Nullable
    String campaign() {
        String named = line("campaign");
        return named == null ? line("utm_campaign") : named;
    }

    @Nullable
    String message() {
        String asked = fields.get("message");
        String details = fields.get("details");
        if (details == null) return PlainText.lines(asked, 60_000);
        return PlainText.lines(asked == null ? details : asked + "\n\n" + details, 60_000);
    }

    private @Nullable TaxId inn() {
        try {
            String typed = line("inn");
            return typed == null ? null : TaxId.parse(typed);
        } catch (Refusal noTaxId) {
            return null; // phone or e-mail are enough
        }
    }

    @Nullable
    String page() {
        return PlainText.line(fields.get("page"), 2000);
    }

    Map<String, String> utm() {
        Map<String, String> marks = new TreeMap<>();
        fields.forEach((name, value) -> {
            String mark = PlainText.line(value, LINE);
            if (name.startsWith("utm_") && mark != null) marks.put(String.valueOf(PlainText.line(name, 60)), mark);
        });
        return marks;
    }

    /** What the deal is called: the first line of the request, else who asks. */
    String title() {
        String asked = fields.get("message");
        String first = asked == null
                ? null
                : PlainText.line(asked.strip().lines().findFirst().orElse(null), 120);
        if (first != null) return first;
        String company = line("company");
        if (company != null) return company;
        String name = line("name");
        return name == null ? String.valueOf(phone == null ? email : phone.display()) : name;
    }

    @Nullable
    String line(String field) {
        return PlainText.line(fields.get(field), LINE);
    }
}
