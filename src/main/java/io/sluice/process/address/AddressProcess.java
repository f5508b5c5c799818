package io.sluice.process.address;

import io.sluice.process.Variable;
import java.util.UUID;

/** The key and the variable of the process that asks for a working address; its business key is the client's id. */
public final class AddressProcess {

    public static final String KEY = "correct-address";

    public static final Variable<UUID> CLIENT_ID = Variable.id("clientId");

    private AddressProcess() {}
}
