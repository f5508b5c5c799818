package io.sluice.process.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.communication.Direction;
import io.sluice.communication.Interaction;
import io.sluice.communication.InteractionKind;
import io.sluice.communication.Interactions;
import io.sluice.communication.NewInteraction;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Actor;
import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comments of Tasklist are notes of the client's history: the engine neither stores them nor is asked for them. */
@Component
class TaskComments {

    private static final String RESULT = "task-comment";
    private static final int LONGEST = 4000;
    private static final DateTimeFormatter AS_THE_ENGINE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final WorkItems items;
    private final Interactions interactions;
    private final People people;

    TaskComments(WorkItems items, Interactions interactions, People people) {
        this.items = items;
        this.interactions = interactions;
        this.people = people;
    }

    /** What the engine would answer; the guard has shown that whoever asks sees the task. */
    Object answer(EnginePath call, HttpServletRequest request) throws IOException {
        String taskId = call.task().orElseThrow(Refusal::missing);
        WorkItem item = items.byId(taskId).orElseThrow(Refusal::missing);
        if (call.comments()) return written(taskId, item, ReadBody.of(request).json());
        List<Map<String, Object>> all = all(taskId, item);
        String last = call.path().substring(call.path().lastIndexOf('/') + 1);
        if (last.equals("comment")) return all;
        return all.stream()
                .filter(one -> last.equals(one.get("id")))
                .findFirst()
                .orElseThrow(Refusal::missing);
    }

    private Map<String, Object> written(String taskId, WorkItem item, JsonNode body) {
        String message = body.path("message").asText("").strip();
        if (message.isEmpty()) throw Refusal.invalid("process.comment.empty");
        if (message.length() > LONGEST) throw Refusal.invalid("process.answer.too-long", LONGEST);
        UUID author = people.find(Actor.current()).map(Person::id).orElse(null);
        UUID id = interactions.record(new NewInteraction(
                client(item), item.dealId(), null, InteractionKind.NOTE, Direction.OUT, RESULT, message, author));
        return all(taskId, item).stream()
                .filter(one -> id.toString().equals(one.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> all(String taskId, WorkItem item) {
        return interactions.notes(client(item), item.dealId(), RESULT).stream()
                .map(note -> comment(taskId, note))
                .toList();
    }

    private Map<String, Object> comment(String taskId, Interaction note) {
        return Map.of(
                "id", note.id().toString(),
                "userId", login(note.authorId()),
                "time", AS_THE_ENGINE.format(note.at().atOffset(ZoneOffset.UTC)),
                "taskId", taskId,
                "message", note.text() == null ? "" : note.text(),
                "links", List.of());
    }

    private String login(@Nullable UUID author) {
        return people.find(author).map(Person::login).orElse("");
    }

    private static UUID client(WorkItem item) {
        UUID client = item.clientId();
        if (client == null) throw Refusal.missing();
        return client;
    }
}
