package io.sluice.intake.mail;

import io.sluice.intake.Decision;
import io.sluice.intake.LeadIntake;
import io.sluice.intake.LeadRequest;
import io.sluice.intake.mail.Sorting.Item;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A letter of somebody who wants something: its text is the comment, its form fields and page come along. */
@Component
class NewRequests {

    private final LeadIntake leads;

    NewRequests(LeadIntake leads) {
        this.leads = leads;
    }

    Decision capture(Item item) {
        return leads.capture(item.event(), LeadRequest.of(fields(item)));
    }

    private static Map<String, String> fields(Item item) {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> form = item.sender().fields();
        marks(form.get("page"), fields);
        form.forEach(fields::put);
        put(fields, "name", item.sender().name());
        put(fields, "email", item.sender().email());
        put(fields, "phone", item.sender().phone());
        put(fields, "source", form.isEmpty() ? "mail" : "web form");
        put(fields, "message", form.containsKey("message") ? form.get("message") : comment(item));
        return fields;
    }

    private static String comment(Item item) {
        String text = item.view().text().strip();
        String subject = item.view().subject();
        if (text.isEmpty()) return subject;
        return subject.isEmpty() ? text : subject + "\n\n" + text;
    }

    /** A field that says nothing usable must not hide the one that does. */
    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value == null) fields.remove(name);
        else fields.put(name, value.toString());
    }

    /** The page's address holds the marks of the advertisement. */
    private static void marks(@Nullable String page, Map<String, String> fields) {
        if (page == null) return;
        try {
            String query = URI.create(page.strip()).getQuery();
            if (query == null) return;
            for (String pair : query.split("&", -1))
                if (pair.startsWith("utm_") && pair.contains("="))
                    fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        } catch (IllegalArgumentException e) {
            // an address that is none has no marks
        }
    }
}
