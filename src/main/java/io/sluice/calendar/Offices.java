package io.sluice.calendar;

import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offices we work in, each with its zone, its opening hours and its country's calendar. */
@Component
public class Offices {

    /** Keys of all offices, the main one first. */
    public List<String> keys() {
        throw new UnsupportedOperationException();
    }

    public String main() {
        return keys().get(0);
    }

    public boolean has(String office) {
        return keys().contains(office);
    }

    /** The zone in which the office reads its dates. */
    public ZoneId zone(String office) {
        throw new UnsupportedOperationException(office);
    }
}
