package io.sluice.client;

/** Something that two clients have in common, and how sure it makes that they are one. */
public enum Likeness {
    TAX_ID(0.95),
    PHONE(0.85),
    EMAIL(0.85),
    SAME_NAME(0.75),
    SIMILAR_NAME(0.7),
    COMPANY_DOMAIN(0.55);

    private final double weight;

    Likeness(double weight) {
        this.weight = weight;
    }

    /** @param closeness of the names, 1 for everything that is either equal or not */
    double doubt(double closeness) {
        return 1 - weight * (this == SIMILAR_NAME ? closeness : 1);
    }
}
