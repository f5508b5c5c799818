package io.sluice.calendar;

/** How long a day is worked. */
enum DayKind {
    OFF,
    FULL,
    /** An hour less at the end (ТК РФ ст. 95), on any day of the week. */
    SHORT
}
