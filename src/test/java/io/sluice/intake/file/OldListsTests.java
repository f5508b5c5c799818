package io.sluice.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class OldListsTests {

    private static final byte[] LIST = """
            Company,Name,Phone
            Vega,Maria Petrova,89000000001
            Vega,Maria Petrova,89000000001
            Omega,Oleg Sidorov,no number
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    Api api;

    @Autowired
    OldLists lists;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    @Test
    void afterTheTermNobodyOfTheListIsLeftAnywhereAndItsCountsAre() {
        handIn("leads?dryRun=true");
        handIn("clients");
        assertThat(places("Sidorov")).isNotEmpty();

        time.advance(OldLists.KEPT.minusDays(1));
        assertThat(lists.forget()).isZero();
        time.advance(Duration.ofDays(2));
        assertThat(lists.forget()).isEqualTo(2);

        assertThat(places("Sidorov")).isEmpty();
        assertThat(lists.forget()).isZero();
        assertThat(db.sql("select added || '/' || duplicates || '/' || rejected from list_import where state = 'DONE'")
                        .query(String.class)
                        .single())
                .isEqualTo("1/1/1");
    }

    @Test
    void aListThatNobodyBeganIsForgottenToo() {
        handIn("leads?dryRun=true");
        db.sql("update list_import set state = 'DRAFT'").update();

        time.advance(OldLists.KEPT.plusDays(1));
        lists.forget();

        assertThat(places("Petrova")).isEmpty();
        assertThat(db.sql("select state from list_import").query(String.class).single())
                .isEqualTo("CANCELLED");
    }

    private void handIn(String path) {
        api.as("helen").upload("/api/v1/imports/" + path, "file", "list.csv", LIST);
    }

    /** Tables of lists in which somebody of that name stands. */
    private List<String> places(String name) {
        return db.sql("""
                        select 'sample' from list_import where sample::text like :name
                        union all select 'file' from intake_blob join list_import on list_import.id = owner_id
                                  where convert_from(content, 'UTF8') like :name
                        union all select 'row' from list_import_row where cells::text like :name
                        union all select 'step' from list_import_step where content like :name""").param("name", "%" + name + "%").query(String.class).list();
    }
}
