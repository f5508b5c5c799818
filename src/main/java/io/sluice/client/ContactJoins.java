package io.sluice.client;

import io.sluice.client.MergePreview.Moved;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One contact becomes part of another: numbers, addresses, roles and what was said with it go along; and back again. */
@Repository
class ContactJoins {

    private static final String TABLE = "client_contact";

    private final JdbcClient db;
    private final MovingRows goods;
    private final EarlierMerges earlier;

    ContactJoins(JdbcClient db, MovingRows goods, EarlierMerges earlier) {
        this.db = db;
        this.goods = goods;
        this.earlier = earlier;
    }

    void lock(List<UUID> contacts) {
        db.sql("select id from client_contact where id = any(?) order by id for update")
                .param(contacts.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Both are the client's already. */
    List<Moved> join(UUID merge, UUID clientId, UUID contact, UUID into) {
        channels(merge, contact, into);
        card(merge, contact, into);
        earlier.pointOn(merge, TABLE, contact, into);
        db.sql("update client_contact set merged_into = ? where id = ?")
                .params(into, contact)
                .update();
        return goods.repoint(merge, clientId, contact, into);
    }

    private void channels(UUID merge, UUID contact, UUID into) {
        db.sql("""
                        insert into client_merge_channel (merge_id, contact_id, kind, value, rank, mailbox,
                                                          undeliverable_at, undeliverable_why, added)
                        select ?, contact_id, kind, value, rank, mailbox, undeliverable_at, undeliverable_why,
                               not exists (select 1 from client_channel has where has.contact_id = ?
                                           and has.kind = own.kind and has.value = own.value)
                        from client_channel own where contact_id = ?""").params(merge, into, contact).update();
        db.sql("delete from client_channel where contact_id = ?").param(contact).update();
        db.sql("""
                        insert into client_channel (contact_id, kind, value, rank, mailbox, undeliverable_at,
                                                    undeliverable_why)
                        select :into, kind, value, rank + 1 + (select coalesce(max(rank), -1) from client_channel
                               where contact_id = :into), mailbox, undeliverable_at, undeliverable_why
                        from client_merge_channel
                        where merge_id = :merge and contact_id = :contact and added""")
                .param("into", into)
                .param("merge", merge)
                .param("contact", contact)
                .update();
    }

    private void card(UUID merge, UUID contact, UUID into) {
        db.sql("""
                        insert into client_merge_contact (merge_id, contact_id, into_id, position_before, position_after,
                                                          roles_before, roles_after)
                        select ?, own.id, kept.id, kept.position, coalesce(kept.position, own.position), kept.roles,
                               kept.roles || array(select unnest(own.roles) except select unnest(kept.roles) order by 1)
                        from client_contact own, client_contact kept where own.id = ? and kept.id = ?""").params(merge, contact, into).update();
        db.sql("""
                        update client_contact set position = joined.position_after, roles = joined.roles_after
                        from client_merge_contact joined
                        where joined.merge_id = ? and joined.contact_id = ? and client_contact.id = joined.into_id""").params(merge, contact).update();
    }

    /** What people changed about the contact since stays as they left it. */
    void part(UUID merge) {
        db.sql("""
                        delete from client_channel channel using client_merge_channel own, client_merge_contact joined
                        where own.merge_id = :merge and own.added and joined.merge_id = :merge
                          and joined.contact_id = own.contact_id and channel.contact_id = joined.into_id
                          and channel.kind = own.kind and channel.value = own.value""").param("merge", merge).update();
        earlier.pointBack(merge, TABLE);
        db.sql("""
                        update client_contact contact set merged_into = null from client_merge_contact joined
                        where joined.merge_id = :merge and contact.id = joined.contact_id""").param("merge", merge).update();
        db.sql("""
                        insert into client_channel (contact_id, kind, value, rank, mailbox, undeliverable_at,
                                                    undeliverable_why)
                        select contact_id, kind, value, rank, mailbox, undeliverable_at, undeliverable_why
                        from client_merge_channel where merge_id = :merge on conflict do nothing""").param("merge", merge).update();
        cardsBack(merge);
    }

    private void cardsBack(UUID merge) {
        List<UUID> last = db.sql(
                        "select contact_id from client_merge_contact where merge_id = ? order by contact_id desc")
                .param(merge)
                .query(UUID.class)
                .list();
        for (UUID contact : last) db.sql("""
                            update client_contact contact
                            set position = case when contact.position is not distinct from joined.position_after
                                                then joined.position_before else contact.position end,
                                roles = case when contact.roles = joined.roles_after
                                             then joined.roles_before else contact.roles end
                            from client_merge_contact joined
                            where joined.merge_id = ? and joined.contact_id = ? and contact.id = joined.into_id""").params(merge, contact).update();
    }

    /** Contacts that the merge took to another contact. */
    List<UUID> joinedBy(UUID merge) {
        return db.sql("select contact_id from client_merge_contact where merge_id = ?")
                .param(merge)
                .query(UUID.class)
                .list();
    }

    /** Contacts that are back: those that were taken to another one, and all of the parted client. */
    Set<UUID> back(UUID merge, @Nullable UUID parted) {
        Set<UUID> back = new HashSet<>(joinedBy(merge));
        if (parted != null)
            back.addAll(db.sql("select id from client_contact where client_id = ? and merged_into is null")
                    .param(parted)
                    .query(UUID.class)
                    .list());
        return back;
    }
}
