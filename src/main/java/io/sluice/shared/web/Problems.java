package io.sluice.shared.web;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts a refusal into the words of its reader: RFC 9457 for programs, the same sentences for people. */
@Component
public class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail of(Refusal refusal, Locale locale) {
        HttpStatus status = HttpStatus.valueOf(refusal.status());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence(refusal, locale));
        problem.setTitle(status.getReasonPhrase());
        if (!refusal.fields().isEmpty()) problem.setProperty("errors", fields(refusal, locale));
        return problem;
    }

    /** The refusal as one readable text: its fields' sentences where it has fields. */
    public String sentence(Refusal refusal, Locale locale) {
        return refusal.fields().isEmpty()
                ? text(refusal.messageKey(), refusal.args(), locale)
                : String.join(
                        " ", refusal.fields().stream().map(f -> text(f, locale)).toList());
    }

    public String text(String key, Object[] args, Locale locale) {
        return String.valueOf(messages.getMessage(key, args, key, locale));
    }

    private String text(FieldProblem field, Locale locale) {
        return text(field.messageKey(), field.args().toArray(), locale);
    }

    private List<Map<String, String>> fields(Refusal refusal, Locale locale) {
        return refusal.fields().stream()
                .map(f -> Map.of("field", f.field(), "message", text(f, locale)))
                .toList();
    }
}
