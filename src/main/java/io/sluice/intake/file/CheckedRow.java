package io.sluice.intake.file;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.TaxId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row with what was found in it.
 *
 * @param fields the request by the names of the web form; what no field takes is in {@code details}
 * @param fault why it stays out
 * @param warning what is unreadable without keeping it out
 */
record CheckedRow(
        SheetRow row,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable TaxId inn,
        Map<String, String> fields,
        @Nullable Fault fault,
        @Nullable Fault warning) {

    int number() {
        return row.number();
    }

    boolean isGood() {
        return fault == null;
    }

    /** By what it is recognised; the forms of the three are never alike. */
    List<String> keys() {
        return Stream.of(phone, email, inn)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    @Nullable
    String field(String name) {
        return fields.get(name);
    }
}
