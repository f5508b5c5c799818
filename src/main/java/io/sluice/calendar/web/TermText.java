package io.sluice.calendar.web;

import io.sluice.calendar.Term;
import io.sluice.shared.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a term as other programs write it: {@code PT2H}, {@code PT1H30M}, {@code P3D}. */
final class TermText {

    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,4})D");
    private static final Pattern TIME = Pattern.compile("PT(?=[0-9])(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?");

    private TermText() {}

    /** Days are working days; hours are working hours unless the clock is asked for. */
    static Term parse(String duration, boolean byTheClock) {
        Matcher days = DAYS.matcher(duration);
        if (days.matches()) return Term.workingDays(number(days, 1));
        Matcher time = TIME.matcher(duration);
        if (!time.matches()) throw Refusal.invalidField("duration", "calendar.duration.invalid", duration);
        return byTheClock ? clock(time, duration) : Term.workingMinutes(number(time, 1) * 60 + number(time, 2));
    }

    private static Term clock(Matcher time, String duration) {
        if (number(time, 2) != 0) throw Refusal.invalidField("duration", "calendar.duration.clock", duration);
        return Term.clockHours(number(time, 1));
    }

    private static long number(Matcher text, int group) {
        String digits = text.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
