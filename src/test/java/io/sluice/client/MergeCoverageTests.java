package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table that names clients or contacts and was forgotten would stay behind when they are merged. */
@SluiceTest
class MergeCoverageTests {

    /** What the merge itself keeps and handles; a channel goes along with its contact. */
    private static final Set<String> OF_THE_MERGE = Set.of(
            "client_account.merged_into",
            "client_contact.merged_into",
            "client_channel.contact_id",
            "client_merge.survivor_id",
            "client_merge.merged_id",
            "client_merge_contact.contact_id",
            "client_merge_contact.into_id",
            "client_merge_channel.contact_id");

    @Autowired
    List<Belongings> belongings;

    @Autowired
    JdbcClient db;

    @Test
    void everyColumnThatNamesAClientOrContactGoesAlong() {
        Set<String> covered = new TreeSet<>(OF_THE_MERGE);
        for (Belongings of : belongings) {
            covered.add(of.table() + ".client_id");
            if (of.contacts()) covered.add(of.table() + ".contact_id");
        }

        assertThat(columnsThatNameThem()).isEqualTo(covered);
    }

    @Test
    void whatIsWrittenForWhomWasMergedFollowsInEveryTable() {
        Set<String> wanted = belongings.stream()
                .flatMap(of -> of.contacts()
                        ? Stream.of(of.table() + " client", of.table() + " contact")
                        : Stream.of(of.table() + " client"))
                .flatMap(one -> Stream.of(one.replace(" ", "_new_"), one.replace(" ", "_other_")))
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.addAll(Set.of("client_channel_new_contact", "client_channel_other_contact"));

        Set<String> there = new TreeSet<>(
                db.sql("select tgname from pg_trigger where tgname like '%\\_new\\_c%' or tgname like '%\\_other\\_c%'")
                        .query(String.class)
                        .list());

        assertThat(there).isEqualTo(wanted);
    }

    @Test
    void whatStandsForADealOrHasAVersionSaysSo() {
        for (Belongings of : belongings) {
            assertThat(has(of.table(), "deal_id")).as(of.table() + " of deals").isEqualTo(of.deals());
            boolean own = has(of.table(), "version");
            assertThat(own).as(of.table() + " with version").isEqualTo(of.versioned());
        }
    }

    private Set<String> columnsThatNameThem() {
        return new TreeSet<>(db.sql("""
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and c.table_name not like 'act\\_%' and c.column_name in ('client_id', 'contact_id')
                        union
                        select conrelid::regclass::text || '.' || attname from pg_constraint
                        join pg_attribute on attrelid = conrelid and attnum = any(conkey)
                        where contype = 'f' and confrelid in ('client_account'::regclass, 'client_contact'::regclass)""").query(String.class).list());
    }

    private boolean has(String table, String column) {
        return db.sql(
                        "select exists (select 1 from information_schema.columns where table_name = ? and column_name = ?)")
                .params(table, column)
                .query(Boolean.class)
                .single();
    }
}
