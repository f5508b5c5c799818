package io.sluice.planning;

import io.sluice.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The place behind the last row of a part, so that the next part is an index read however far it lies. */
record Cursor(OffsetDateTime due, String taskId) {

    static final Cursor START = new Cursor(OffsetDateTime.MIN, "");

    /** Null is the beginning; anything that is no place is refused. */
    static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) return START;
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", 2);
            OffsetDateTime due = parts[0].equals("never") ? OffsetDateTime.MAX : utc(Instant.parse(parts[0]));
            return new Cursor(due, parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.invalidField("after", "planning.cursor.invalid");
        }
    }

    static String behind(WorkItem item) {
        Instant due = item.due();
        String plain = (due == null ? "never" : due.toString()) + " " + item.taskId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? OffsetDateTime.MAX : moment.atOffset(ZoneOffset.UTC);
    }
}
