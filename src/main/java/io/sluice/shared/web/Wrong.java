package io.sluice.shared.web;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A refusal as forms show it: field to sentence, the empty field for what concerns the whole. */
public final class Wrong {

    private Wrong() {}

    public static Map<String, String> of(Refusal refusal, Problems problems, Locale locale) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (FieldProblem field : refusal.fields())
            wrong.put(
                    field.field(),
                    problems.text(field.messageKey(), field.args().toArray(), locale));
        if (wrong.isEmpty()) wrong.put("", problems.sentence(refusal, locale));
        return wrong;
    }
}
