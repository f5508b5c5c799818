package io.sluice.process.collection;

import io.sluice.process.Variable;
import java.util.UUID;

/** The key and the variables of a collection case's process. */
public final class DebtCollection {

    public static final String KEY = "debt-collection";

    public static final Variable<UUID> CASE_ID = Variable.id("caseId");
    public static final Variable<UUID> CLIENT_ID = Variable.id("clientId");

    private DebtCollection() {}
}
