package io.sluice.intake.telephony;

import io.sluice.client.ClientCondition;
import io.sluice.intake.CallRouting;
import io.sluice.intake.Extensions;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Visibilities;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls as a person sees them: those of the clients that are theirs. */
@Component
public class CallBook {

    private static final Duration LONGEST_RING = Duration.ofMinutes(10);
    private static final String SELECT = """
            select call.*, client.name as client, deal.number as deal_number from phone_call call
            join client_account client on client.id = call.client_id
            left join deal on deal.id = call.deal_id
            where call.way in ('IN', 'OUT') and\s""";

    private final JdbcClient db;
    private final Visibilities visibilities;
    private final People people;
    private final Extensions extensions;
    private final CallRouting routing;
    private final Clock clock;

    CallBook(
            JdbcClient db,
            Visibilities visibilities,
            People people,
            Extensions extensions,
            CallRouting routing,
            Clock clock) {
        this.db = db;
        this.visibilities = visibilities;
        this.people = people;
        this.extensions = extensions;
        this.routing = routing;
        this.clock = clock;
    }

    /** Newest first, bounded; of one client where it is named. */
    public List<CallLine> recent(@Nullable UUID clientId) {
        return db.sql(SELECT + ClientCondition.SQL + """
                         and (cast(:client as uuid) is null or call.client_id =\s""" + ClientCondition.NOW + """
                        )
                        order by call.started_at desc, call.id limit 100""")
                .params(ClientCondition.params(visibilities.current()))
                .param("client", clientId)
                .query(CallLine.class)
                .list();
    }

    /** A call with one of the reader's clients. */
    public Optional<CallLine> one(UUID id) {
        return db.sql(SELECT + ClientCondition.SQL + " and call.id = :id")
                .params(ClientCondition.params(visibilities.current()))
                .param("id", id)
                .query(CallLine.class)
                .optional();
    }

    /** The longest waiting first, bounded. */
    public List<OpenCallBack> waiting() {
        return db.sql("""
                        select back.*, client.name as client from call_back back
                        join client_account client on client.id = back.client_id
                        where back.closed_at is null and\s""" + ClientCondition.SQL + " order by back.first_missed_at limit 100")
                .params(ClientCondition.params(visibilities.current()))
                .query(OpenCallBack.class)
                .list();
    }

    /**
     * Calls that ring or are spoken at the reader's extension; while nobody took them, those of the reader's own clients,
     * and of nobody's clients where the reader is on duty.
     */
    public List<CallLine> mineNow() {
        Person me = people.current();
        Instant since = clock.instant().minus(LONGEST_RING);
        return db.sql(SELECT + """
                         call.way = 'IN' and call.ended_at is null and call.started_at > :since
                        and (call.extension = :extension or (call.answered_at is null
                             and (client.owner_id = :me or (:duty and client.owner_id is null))))
                        order by call.started_at desc limit 3""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("extension", extensions.of(me.login()).orElse(null))
                .param("me", me.id())
                .param("duty", routing.isOnDuty(me))
                .query(CallLine.class)
                .list();
    }
}
