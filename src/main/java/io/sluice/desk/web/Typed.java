package io.sluice.desk.web;

import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads what people typed into the fields of a form. */
@Component
class Typed {

    private final SluiceSettings settings;

    Typed(SluiceSettings settings) {
        this.settings = settings;
    }

    LocalDate day(String field, Map<String, String> fields) {
        return read(field, fields, LocalDate::parse);
    }

    /** A moment on the wall of the office. */
    Instant moment(String field, Map<String, String> fields) {
        return read(
                field,
                fields,
                text -> LocalDateTime.parse(text).atZone(settings.zone()).toInstant());
    }

    UUID id(String field, Map<String, String> fields) {
        return read(field, fields, UUID::fromString);
    }

    <E extends Enum<E>> E one(String field, Class<E> of, Map<String, String> fields) {
        return read(field, fields, text -> Enum.valueOf(of, text));
    }

    String text(String field, Map<String, String> fields) {
        return read(field, fields, String::strip);
    }

    private static <T> T read(String field, Map<String, String> fields, Function<String, T> reading) {
        String text = fields.getOrDefault(field, "");
        if (text.isBlank()) throw Refusal.invalidField(field, "desk.typed.missing");
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalidField(field, "desk.typed.invalid");
        }
    }
}
