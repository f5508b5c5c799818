package io.sluice.document.template;

import org.w3c.dom.ProcessingInstruction;

/**
 * A directive at its place in the tree, where it stands as a processing instruction.
 *
 * @param place the paragraph it was typed in
 */
record Mark(ProcessingInstruction node, Directive directive, Place place) {

    Directive.Role role() {
        return directive.role();
    }

    String name() {
        return directive.name();
    }

    /** As it is written: {@code [#list]}, {@code [/#if]}. */
    String shown() {
        return (role() == Directive.Role.CLOSE ? "[/#" : "[#") + name() + "]";
    }

    Problem unmatched() {
        String key = role() == Directive.Role.OPEN ? "not-closed" : "not-opened";
        String partner = (role() == Directive.Role.CLOSE ? "[#" : "[/#") + name() + "]";
        return role() == Directive.Role.MIDDLE
                ? place.problem("outside", shown())
                : place.problem(key, shown(), partner);
    }
}
