package io.sluice.client;

import io.sluice.shared.Ids;
import io.sluice.shared.Page;
import io.sluice.shared.ReadOnce;
import io.sluice.shared.Refusal;
import io.sluice.staff.Person;
import io.sluice.staff.Visibility;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as they are stored, without their contacts. */
@Repository
class Accounts {

    private static final String FOUND = ClientCondition.SQL + """
             and (cast(:text as text) is null or client.name ilike :like or client.inn = :text or exists (
                    select 1 from client_contact contact join client_channel channel on channel.contact_id = contact.id
                    where contact.client_id = client.id and channel.value = :channel))
            """;

    private static final String INSERT = """
            insert into client_account (id, name, language, owner_id, team, created_at, legal_name, inn, kpp, ogrn, address,
                                        bank, bic, bank_account, correspondent, signatory, signatory_post, signatory_basis,
                                        essence)
            values (:id, :name, :language, :owner, :team, :now, :legal_name, :inn, :kpp, :ogrn, :address,
                    :bank, :bic, :bank_account, :correspondent, :signatory, :signatory_post, :signatory_basis, :essence)""";

    private final JdbcClient db;
    private final ReadOnce once;
    private final Languages languages;
    private final Clock clock;

    Accounts(JdbcClient db, Languages languages, Clock clock, ReadOnce once) {
        this.once = once;
        this.db = db;
        this.languages = languages;
        this.clock = clock;
    }

    UUID add(String name, @Nullable String language) {
        UUID id = Ids.next();
        db.sql("insert into client_account (id, name, language, created_at, essence) values (?, ?, ?, ?, ?)")
                .params(id, name, languages.orOurs(language), clock.instant().atOffset(ZoneOffset.UTC))
                .param(NameEssence.of(name))
                .update();
        return id;
    }

    /** Whole at once, since each further version of the row is written into all its indexes. */
    UUID add(NewClient client, @Nullable Person owner) {
        UUID id = Ids.next();
        db.sql(INSERT)
                .params(AccountRow.params(client))
                .param("id", id)
                .param("language", languages.orOurs(client.language()))
                .param("essence", NameEssence.of(client.name()))
                .param("owner", owner == null ? null : owner.id())
                .param("team", owner == null ? null : owner.team())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<ClientCard> visible(UUID id, Visibility reader) {
        return db.sql("select client.* from client_account client where client.id = :id and " + ClientCondition.SQL)
                .params(ClientCondition.params(reader))
                .param("id", id)
                .query(AccountRow::card)
                .optional();
    }

    /** The client, or whom it became. */
    Optional<ClientCard> visibleNow(UUID id, Visibility reader) {
        return visible(id, reader).or(() -> survivor(id).flatMap(survivor -> visible(survivor, reader)));
    }

    private Optional<UUID> survivor(UUID id) {
        return db.sql("select merged_into from client_account where id = ? and merged_into is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    Page<ClientLine> list(ClientSearch search, Visibility reader) {
        Map<String, @Nullable Object> params = search.params(reader);
        List<ClientLine> lines = db.sql("select client.*, person.name as owner from client_account client"
                        + " left join person on person.id = client.owner_id where " + FOUND + " order by "
                        + search.order() + " limit :size offset :offset")
                .params(params)
                .query(AccountRow::line)
                .list();
        return search.paging().page(lines, count(params));
    }

    private long count(Map<String, @Nullable Object> params) {
        return db.sql("select count(*) from (select 1 from client_account client where " + FOUND + " limit "
                        + Page.COUNT_LIMIT + ") counted")
                .params(params)
                .query(Long.class)
                .single();
    }

    Optional<UUID> byTaxId(String inn) {
        return db.sql("select id from client_account where inn = ? and merged_into is null order by id limit 1")
                .param(inn)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> owner(UUID id) {
        return db.sql("select owner_id from client_account where id = ? and owner_id is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** Whoever changes an older version is told so. */
    void update(ClientCard card) {
        once.forget(ClientCard.class);
        int changed = db.sql("""
                        update client_account set name = :name, language = :language, legal_name = :legal_name,
                               inn = :inn, kpp = :kpp, ogrn = :ogrn, address = :address, bank = :bank, bic = :bic,
                               bank_account = :bank_account, correspondent = :correspondent, signatory = :signatory,
                               signatory_post = :signatory_post, signatory_basis = :signatory_basis,
                               version = version + 1
                        where id = :id and version = :version""").params(AccountRow.params(card)).update();
        if (changed == 0) throw Refusal.stale();
    }

    void taxId(UUID id, String inn) {
        once.forget(ClientCard.class);
        db.sql("update client_account set inn = ? where id = ?").params(inn, id).update();
    }

    /** Owner and team as they are given, for what is put back as it was. */
    void own(UUID id, @Nullable UUID ownerId, @Nullable String team) {
        once.forget(ClientCard.class);
        db.sql("update client_account set owner_id = ?, team = ?, version = version + 1 where id = ?")
                .param(ownerId)
                .param(team)
                .param(id)
                .update();
    }

    /** The client goes to the person's team with the person. */
    void assign(UUID id, UUID ownerId) {
        once.forget(ClientCard.class);
        db.sql("""
                        update client_account set owner_id = :owner, version = version + 1,
                               team = (select team from person where id = :owner) where id = :id""").param("owner", ownerId).param("id", id).update();
    }
}
