package io.sluice.calendar;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an office is open: the same hours each day, an hour less on shortened days. */
record OpeningHours(
        LocalTime opens, LocalTime closes, @Nullable Span lunch) {

    List<Span> on(DayKind day) {
        if (day == DayKind.OFF) return List.of();
        Span whole = new Span(opens, closing(day));
        return lunch == null ? List.of(whole) : List.of(whole.before(lunch.from()), whole.after(lunch.to()));
    }

    LocalTime closing(DayKind day) {
        return day == DayKind.SHORT ? closes.minusHours(1) : closes;
    }
}
