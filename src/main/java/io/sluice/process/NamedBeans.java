package io.sluice.process;

import java.util.Map;
import java.util.Set;

/** The beans that a model may name in its expressions, and no others: delegates, listeners and those {@link ForModels}. */
public interface NamedBeans {

    Set<String> names();

    /** The same beans by their name, each fetched when an expression asks for it (most of them need the engine first). */
    Map<Object, Object> byName();

    /** The class behind a name, for the check that a method exists before a model is deployed. */
    Class<?> typeOf(String name);
}
