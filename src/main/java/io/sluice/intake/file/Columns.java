package io.sluice.intake.file;

import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a list holds what; a column without a field is kept as a note. */
final class Columns {

    private static final String NOTE = "";

    private final List<String> heads;
    private final List<String> fields;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);

    private Columns(List<String> heads, List<String> fields) {
        this.heads = List.copyOf(heads);
        this.fields = List.copyOf(fields);
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i);
            if (name.isEmpty()) continue;
            if (places.put(Field.valueOf(name), i) != null)
                throw Refusal.invalidField("column", "intake.import.mapping.twice", heads.get(i));
        }
    }

    /** As the heads say; of two columns with one name the first counts. */
    static Columns guessed(Target target, List<String> heads) {
        List<String> fields = new ArrayList<>();
        for (String head : heads) {
            Optional<String> name =
                    Field.named(head).filter(field -> field.isFor(target)).map(Enum::name);
            fields.add(name.filter(one -> !fields.contains(one)).orElse(NOTE));
        }
        return new Columns(heads, fields);
    }

    /** As a person says; refuses what is no field, a field twice, and columns by which nobody could be reached. */
    static Columns chosen(Target target, List<String> heads, List<String> fields) {
        if (fields.size() != heads.size()) throw Refusal.invalidField("column", "intake.import.mapping.count");
        boolean known = fields.stream()
                .allMatch(name -> name.isEmpty()
                        || Arrays.stream(Field.values())
                                .anyMatch(field -> field.name().equals(name) && field.isFor(target)));
        if (!known) throw Refusal.invalidField("column", "shared.parameter.invalid", fields);
        return new Columns(heads, fields).reaching(target);
    }

    static Columns stored(List<String> heads, List<String> fields) {
        return new Columns(heads, fields);
    }

    Columns reaching(Target target) {
        boolean reaches = places.containsKey(Field.PHONE)
                || places.containsKey(Field.EMAIL)
                || (target == Target.CLIENTS && places.containsKey(Field.TAX_ID));
        if (!reaches) throw Refusal.invalidField("column", "intake.import.mapping.contact");
        return this;
    }

    /** The heads as they are compared with those of other lists. */
    static String key(List<String> heads) {
        return String.join("\n", heads).toLowerCase(Locale.ROOT);
    }

    int count() {
        return heads.size();
    }

    List<String> heads() {
        return heads;
    }

    List<String> fields() {
        return fields;
    }

    @Nullable
    Field field(int column) {
        String name = column < fields.size() ? fields.get(column) : NOTE;
        return name.isEmpty() ? null : Field.valueOf(name);
    }

    @Nullable
    String cell(SheetRow row, Field field) {
        Integer place = places.get(field);
        if (place == null || place >= row.cells().size()) return null;
        String text = row.cells().get(place).strip();
        return text.isEmpty() ? null : text;
    }
}
