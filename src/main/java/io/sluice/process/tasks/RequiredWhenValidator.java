package io.sluice.process.tasks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Reads the record's components by name. */
class RequiredWhenValidator implements ConstraintValidator<RequiredWhen, Record> {

    private String when = "";
    private List<String> is = List.of();
    private List<String> fields = List.of();

    @Override
    public void initialize(RequiredWhen rule) {
        when = rule.when();
        is = List.of(rule.is());
        fields = List.of(rule.fields());
    }

    @Override
    public boolean isValid(Record answer, ConstraintValidatorContext context) {
        if (!is.contains(String.valueOf(value(answer, when)))) return true;
        List<String> missing =
                fields.stream().filter(field -> value(answer, field) == null).toList();
        context.disableDefaultConstraintViolation();
        for (String field : missing)
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(field)
                    .addConstraintViolation();
        return missing.isEmpty();
    }

    private static @Nullable Object value(Record answer, String component) {
        var accessor = ReflectionUtils.findMethod(answer.getClass(), component);
        if (accessor == null) throw new IllegalStateException(answer.getClass() + " has no component " + component);
        accessor.setAccessible(true);
        return ReflectionUtils.invokeMethod(accessor, answer);
    }
}
