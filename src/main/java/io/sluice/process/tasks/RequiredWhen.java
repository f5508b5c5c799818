package io.sluice.process.tasks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One answer asks for others: «refused» needs a reason, «later» needs a date. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RequiredWhen.All.class)
@Constraint(validatedBy = RequiredWhenValidator.class)
public @interface RequiredWhen {

    String when();

    /** Values of {@link #when} that ask for the fields. */
    String[] is();

    String[] fields();

    String message() default Sentences.REQUIRED;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several rules on one record. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        RequiredWhen[] value();
    }
}
