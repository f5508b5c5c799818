package io.sluice.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that the models of one process may read: a bean beside each class of declared {@link Variable}s. */
public record DeclaredVariables(String processKey, Set<String> names) {

    public static DeclaredVariables of(String processKey, Variable<?>... variables) {
        return new DeclaredVariables(
                processKey, Stream.of(variables).map(Variable::name).collect(Collectors.toUnmodifiableSet()));
    }
}
