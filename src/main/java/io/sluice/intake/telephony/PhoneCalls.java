package io.sluice.intake.telephony;

import io.sluice.client.Found;
import io.sluice.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls as they are stored: what events say adds up in any order. */
@Repository
class PhoneCalls {

    private final JdbcClient db;

    PhoneCalls(JdbcClient db) {
        this.db = db;
    }

    /** Holds the call, then its number, until the end of the transaction: events of one caller take turns. */
    PhoneCall add(String provider, CallReport report, @Nullable String number) {
        db.sql("""
                        insert into phone_call (id, provider, external_id, started_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(Ids.next(), provider, report.callId(), utc(report.seen()))
                .update();
        return db.sql("""
                        update phone_call set way = coalesce(way, :way), number = coalesce(number, :number),
                               our_number = coalesce(our_number, :ours),
                               extension = case when :answered::timestamptz is null then coalesce(extension, :extension)
                                                else coalesce(:extension, extension) end,
                               started_at = least(started_at, :seen),
                               answered_at = least(answered_at, :answered), ended_at = greatest(ended_at, :ended),
                               talk_seconds = greatest(talk_seconds, :talk),
                               recording = coalesce(recording, :recording)
                        where provider = :provider and external_id = :call returning *""")
                .param("way", report.way() == null ? null : report.way().name())
                .param("number", number)
                .param("ours", report.ours())
                .param("extension", report.extension())
                .param("seen", utc(report.seen()))
                .param("answered", utc(report.answered()))
                .param("ended", utc(report.ended()))
                .param("talk", report.talkSeconds())
                .param("recording", report.recording())
                .param("provider", provider)
                .param("call", report.callId())
                .query(PhoneCall.class)
                .single();
    }

    PhoneCall byId(UUID id) {
        return db.sql("select * from phone_call where id = ?")
                .param(id)
                .query(PhoneCall.class)
                .single();
    }

    void lock(String number) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 2))")
                .param(number)
                .query((row, index) -> index)
                .single();
    }

    void belongsTo(UUID id, Found found) {
        db.sql("update phone_call set client_id = ?, contact_id = ?, introduced = ? where id = ?")
                .params(found.clientId(), found.contactId(), !found.known(), id)
                .update();
    }

    void settled(UUID id, String phase, @Nullable UUID dealId, boolean offHours) {
        db.sql("update phone_call set phase = ?, deal_id = coalesce(?, deal_id), off_hours = ? where id = ?")
                .params(phase, dealId, offHours, id)
                .update();
    }

    /** Whether a talk with the number began at the moment or later. */
    boolean talkedSince(String number, Instant moment) {
        return db.sql("""
                        select exists (select 1 from phone_call where number = ? and answered_at is not null
                                       and started_at >= ?)""").params(number, utc(moment)).query(Boolean.class).single();
    }

    /** Whether we know the client from calls only and have made no lead of it yet. */
    boolean isStranger(String number, UUID clientId) {
        return db.sql("""
                        select exists (select 1 from phone_call where number = :number and introduced)
                           and not exists (select 1 from lead where client_id = :client)""")
                .param("number", number)
                .param("client", clientId)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
