package io.sluice.process.tasks;

import io.sluice.shared.FieldProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a form sends (texts, numbers, flags) into the types of a record and collects what does not fit. */
final class AnswerValues {

    private final ZoneId zone;
    private final List<FieldProblem> problems = new ArrayList<>();

    AnswerValues(ZoneId zone) {
        this.zone = zone;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    @Nullable
    Object value(String field, Class<?> type, @Nullable Object sent) {
        String text = sent == null ? "" : sent.toString().strip();
        if (type == boolean.class) return Boolean.valueOf(text);
        if (text.isEmpty()) return null;
        try {
            return parsed(type, text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            problems.add(FieldProblem.of(field, "process.answer.unreadable." + kind(type), text));
            return null;
        }
    }

    private Object parsed(Class<?> type, String text) {
        if (type == BigDecimal.class) return new BigDecimal(text.replace(',', '.'));
        if (type == Integer.class) return new BigDecimal(text).intValueExact();
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == Instant.class) return moment(text);
        if (type.isEnum()) return constant(type, text);
        return text;
    }

    // the form sends wall-clock time of the office; a program may name its offset
    private Instant moment(String text) {
        return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(text)) return constant;
        throw new IllegalArgumentException(text);
    }

    private static String kind(Class<?> type) {
        if (type == LocalDate.class || type == Instant.class) return "date";
        return type.isEnum() ? "choice" : "number";
    }
}
