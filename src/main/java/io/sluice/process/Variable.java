package io.sluice.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A process variable, declared once beside the key of its process: ids and decisions only, never a person's words.
 *
 * <p>The engine stores plain kinds only; whatever it does not know would become a serialised Java object.
 */
public final class Variable<T> {

    private final String name;
    private final Function<T, Object> store;
    private final Function<Object, T> read;

    private Variable(String name, Function<T, Object> store, Function<Object, T> read) {
        this.name = name;
        this.store = store;
        this.read = read;
    }

    public static Variable<String> text(String name) {
        return new Variable<>(name, value -> value, Object::toString);
    }

    public static Variable<UUID> id(String name) {
        return new Variable<>(name, UUID::toString, value -> UUID.fromString(value.toString()));
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, value -> value, value -> Boolean.valueOf(value.toString()));
    }

    public static Variable<Integer> count(String name) {
        return new Variable<>(name, value -> value, value -> ((Number) value).intValue());
    }

    /** A sum for filters and columns of Tasklist; the true one stands in our tables (the engine knows no decimals). */
    public static Variable<BigDecimal> sum(String name) {
        return new Variable<>(name, BigDecimal::doubleValue, value -> new BigDecimal(value.toString()));
    }

    public static Variable<Instant> moment(String name) {
        return new Variable<>(name, Date::from, value -> ((Date) value).toInstant());
    }

    public static <E extends Enum<E>> Variable<E> choice(String name, Class<E> type) {
        return new Variable<>(
                name, Enum::name, value -> Enum.valueOf(type, value.toString().toUpperCase(Locale.ROOT)));
    }

    public String name() {
        return name;
    }

    /** The value, or an exception that names the missing variable. */
    public T in(VariableScope scope) {
        return find(scope).orElseThrow(() -> new MissingVariable(name, scope.getVariableScopeKey()));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(read);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, store.apply(value));
    }

    /** Hands a value on to a later step of the same transaction; the engine stores nothing of it. */
    public void pass(VariableScope scope, T value) {
        scope.setVariable(name, Variables.untypedValue(store.apply(value), true));
    }

    public void remove(VariableScope scope) {
        scope.removeVariable(name);
    }

    /** For the call that starts an instance: {@code DEAL_ID.put(variables, id)}. */
    public void put(Map<String, Object> variables, T value) {
        variables.put(name, store.apply(value));
    }

    @Override
    public String toString() {
        return name;
    }
}
