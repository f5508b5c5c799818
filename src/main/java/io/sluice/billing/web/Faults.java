package io.sluice.billing.web;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A refusal as the forms of a page show it: a sentence for each field, or one for the whole form. */
final class Faults {

    private Faults() {}

    static Map<String, String> of(Refusal refusal, Problems problems, Locale locale) {
        var faults = new LinkedHashMap<String, String>();
        for (FieldProblem field : refusal.fields()) {
            faults.put(
                    field.field(),
                    problems.text(field.messageKey(), field.args().toArray(), locale));
        }
        if (faults.isEmpty()) {
            faults.put("", problems.sentence(refusal, locale));
        }
        return faults;
    }
}
