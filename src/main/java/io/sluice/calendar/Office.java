package io.sluice.calendar;

import java.time.ZoneId;

/** A place with its zone, its hours and the calendar of its country. */
record Office(String key, String country, ZoneId zone, OpeningHours hours) {}
