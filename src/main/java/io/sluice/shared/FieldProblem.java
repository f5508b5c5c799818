package io.sluice.shared;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field name of the field as the sender wrote it
 * @param messageKey sentence in the message bundles
 * @param args what the sentence names
 */
public record FieldProblem(String field, String messageKey, List<Object> args) {

    public static FieldProblem of(String field, String messageKey, Object... args) {
        return new FieldProblem(field, messageKey, List.of(args));
    }
}
