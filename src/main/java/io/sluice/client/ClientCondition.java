package io.sluice.client;

import io.sluice.staff.Visibility;
import java.util.Map;

/** The condition under which somebody sees a client and what belongs to it, for queries that join the account. */
public final class ClientCondition {

    /** Over a row of {@code client_account} named {@code client}; binds {@link #params}. Who was merged is another one now. */
    public static final String SQL = "(client.merged_into is null"
            + " and (:all or client.owner_id = any(:owners) or client.team = any(:teams)))";

    /** The client with the id {@code :client}, or the one that it became: links of before a merge lead to what there is now. */
    public static final String NOW =
            "(select coalesce(asked.merged_into, asked.id) from client_account asked where asked.id = cast(:client as uuid))";

    private ClientCondition() {}

    /** Money names its clients, hence whoever sees all money sees them. */
    public static Map<String, Object> params(Visibility reader) {
        return Map.of(
                "all", reader.all() || reader.money(),
                "owners", reader.ownerIds(),
                "teams", reader.teams().toArray(String[]::new));
    }
}
