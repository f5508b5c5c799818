package io.sluice.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Ids;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.support.SluiceTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@SluiceTest
class WorkItemsTests {

    private static final UUID DEAL = Ids.next();
    private static final Instant NINE = Instant.parse("2026-11-23T06:00:00Z");

    @Autowired
    private WorkItems items;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Test
    void aTaskIsOneRowHoweverOftenItIsTold() {
        items.opened(of("t1", "anna", null, NINE));
        items.opened(of("t1", "boris", null, NINE.plusSeconds(60)));

        assertThat(items.openOf(DEAL)).containsExactly(of("t1", "boris", null, NINE.plusSeconds(60)));
    }

    @Test
    void ofEachDealTheMostUrgentTaskComesNext() {
        items.opened(of("t1", "anna", null, NINE.plusSeconds(60)));
        items.opened(of("t2", "anna", null, NINE));

        assertThat(items.nextOf(List.of(DEAL, Ids.next()))).containsExactly(of("t2", "anna", null, NINE));
    }

    @Test
    void aClosedTaskIsNotBroughtBackByALateChange() {
        items.opened(of("t1", "anna", null, NINE));
        items.closed("t1");

        items.changed(of("t1", "anna", null, NINE));

        assertThat(items.openOf(DEAL)).isEmpty();
    }

    @Test
    void aManagerSeesOwnTasksAHeadTheTeamsAndAnotherTeamNone() {
        items.opened(of("t1", "anna", null, NINE));
        items.opened(of("t2", "boris", null, NINE));
        items.opened(of("t3", "igor", null, NINE));

        assertThat(seenBy("anna")).containsExactly("t1");
        assertThat(seenBy("helen")).containsExactly("t1", "t2");
        assertThat(seenBy("igor")).containsExactly("t3");
        assertThat(seenBy("dmitri")).containsExactly("t1", "t2", "t3");
    }

    @Test
    void aQueueIsSeenByItsRoleOnlyWhileNobodyHasTakenTheTask() {
        items.opened(of("t1", null, "lawyer", NINE));
        items.opened(of("t2", null, "team-north", NINE));
        items.opened(of("t3", "lev", "lawyer", NINE));
        items.opened(of("t4", null, "accountant", NINE));

        assertThat(seenBy("lev")).containsExactly("t1", "t3");
        assertThat(seenBy("anna")).containsExactly("t2");
        assertThat(seenBy("alla")).containsExactly("t4");
    }

    @Test
    void askingForAnotherPersonsTasksGivesNothingAndCountsNothing() {
        items.opened(of("t1", "anna", null, NINE));
        WorkFilter annas = WorkFilter.of(id("anna"));

        Page<WorkItem> seen = as("igor", () -> items.list(annas, null, 50));

        assertThat(seen.items()).isEmpty();
        assertThat(seen.total()).isZero();
        assertThat(as("helen", () -> items.count(annas))).isEqualTo(1);
    }

    @Test
    void partsFollowEachOtherByDueMomentWithoutGapOrRepeat() {
        for (int i = 0; i < 25; i++) items.opened(of("t" + (100 + i), "anna", null, NINE.plusSeconds(i / 3)));
        items.opened(of("never", "anna", null, null));

        List<String> read = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Page<WorkItem> part = as("anna", () -> items.mine(from, 10));
            part.items().forEach(item -> read.add(item.taskId()));
            assertThat(part.total()).isEqualTo(26);
            after = part.next();
        } while (after != null);

        assertThat(read)
                .hasSize(26)
                .doesNotHaveDuplicates()
                .endsWith("t124", "never")
                .startsWith("t100", "t101");
    }

    @Test
    void whatIsLateAtAMomentIsListedAlone() {
        items.opened(of("late", "anna", null, NINE));
        items.opened(of("later", "anna", null, NINE.plusSeconds(3600)));
        items.opened(of("never", "anna", null, null));

        Page<WorkItem> late =
                as("anna", () -> items.list(WorkFilter.everything().dueBefore(NINE.plusSeconds(1)), null, 50));

        assertThat(late.items()).extracting(WorkItem::taskId).containsExactly("late");
        assertThat(late.total()).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        for (String nonsense : List.of("x", "!!!!", "bm9uc2Vuc2U"))
            assertThatThrownBy(() -> as("anna", () -> items.mine(nonsense, 10))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as("anna", () -> items.mine(null, 201))).isInstanceOf(Refusal.class);
    }

    @Test
    void countingStopsAtItsLimitAndListsReadTheirIndexes() {
        fill(60_000);

        assertThat(as("helen", () -> items.count(WorkFilter.everything()))).isEqualTo(Page.COUNT_LIMIT);
        assertThat(plan("owner_id = '%s'".formatted(id("anna"))))
                .contains("work_item_owner")
                .doesNotContain("Seq Scan");
        assertThat(plan("owner_id is null and queue = 'lawyer'"))
                .contains("work_item_queue")
                .doesNotContain("Seq Scan");
        assertThat(plan("true")).contains("work_item_due").doesNotContain("Seq Scan");
    }

    private void fill(int rows) {
        db.sql("""
                        insert into work_item (task_id, task_key, owner_id, queue, title, due, opened_at)
                        select 'x' || i, 'Task',
                               case i % 50 when 0 then :anna when 1 then null else md5((i % 400)::text)::uuid end,
                               case i % 50 when 1 then 'lawyer' end,
                               'Task', now() + i * interval '1 second', now() from generate_series(1, :rows) i""").param("anna", id("anna")).param("rows", rows).update();
        db.sql("analyze work_item").update();
    }

    private String plan(String condition) {
        return String.join(
                "\n",
                db.sql(
                                "explain select * from work_item where %s and (due, task_id) > (now(), '') order by due, task_id limit 50"
                                        .formatted(condition))
                        .query(String.class)
                        .list());
    }

    private List<String> seenBy(String login) {
        return as(login, () -> items.list(WorkFilter.everything(), null, 50)).items().stream()
                .map(WorkItem::taskId)
                .toList();
    }

    private static <T> T as(String login, Supplier<T> read) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(login, "", List.of()));
        try {
            return read.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private UUID id(String login) {
        return people.byLogin(login).id();
    }

    private WorkItem of(String task, @Nullable String owner, @Nullable String queue, @Nullable Instant due) {
        return new WorkItem(
                task,
                "Task_SendOffer",
                DEAL,
                "D-1",
                null,
                "ООО «Ромашка»",
                owner == null ? null : id(owner),
                queue,
                "Send offer",
                due,
                50,
                "QUALIFIED",
                Money.rub("1250.00"));
    }
}
