package io.sluice.process.callback;

import io.sluice.process.Variable;
import java.util.UUID;

/** The key and the variables of the process that asks for a call back; its business key is the number. */
public final class CallBackProcess {

    public static final String KEY = "call-back";

    public static final Variable<UUID> CLIENT_ID = Variable.id("clientId");
    public static final Variable<Integer> MISSED_CALLS = Variable.count("missedCalls");

    private CallBackProcess() {}
}
