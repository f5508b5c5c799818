package io.sluice.process.tasks;

import io.sluice.calendar.Offices;
import io.sluice.shared.Actor;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the record of an answer and refuses it with a sentence for each field that is wrong. */
@Component
class AnswerReader {

    private final Validator validator;
    private final People people;
    private final Offices offices;

    AnswerReader(Validator validator, People people, Offices offices) {
        this.validator = validator;
        this.people = people;
        this.offices = offices;
    }

    <R extends Record> R read(Class<R> type, Map<String, @Nullable Object> sent) {
        AnswerValues values = new AnswerValues(zone());
        R answer = record(type, values, sent);
        if (!values.problems().isEmpty()) throw Refusal.invalid(values.problems());
        Set<ConstraintViolation<R>> violations = validator.validate(answer);
        if (!violations.isEmpty()) throw Refusal.invalid(problems(violations));
        return answer;
    }

    private ZoneId zone() {
        String office = people.find(Actor.current()).map(Person::office).orElseGet(offices::main);
        return offices.zone(office);
    }

    private static <R extends Record> R record(Class<R> type, AnswerValues values, Map<String, @Nullable Object> sent) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable
        Object[] arguments = Arrays.stream(components)
                .map(one -> values.value(one.getName(), one.getType(), sent.get(one.getName())))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The answer %s cannot be made".formatted(type.getName()), e);
        }
    }

    private static <R> List<FieldProblem> problems(Set<ConstraintViolation<R>> violations) {
        return violations.stream()
                .map(one -> FieldProblem.of(one.getPropertyPath().toString(), one.getMessageTemplate(), limit(one)))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
    }

    private static Object limit(ConstraintViolation<?> violation) {
        Map<String, Object> rule = violation.getConstraintDescriptor().getAttributes();
        return rule.getOrDefault("max", rule.getOrDefault("value", ""));
    }
}
