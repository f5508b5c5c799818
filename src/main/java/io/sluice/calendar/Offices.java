package io.sluice.calendar;

import io.sluice.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offices we work in, each with its zone, its opening hours and its country's calendar. */
@Component
public class Offices {

    private final Map<String, Office> offices = new LinkedHashMap<>();

    Offices(JdbcClient db) {
        db.sql("select * from office order by main desc, key")
                .query(Offices::office)
                .list()
                .forEach(office -> offices.put(office.key(), office));
    }

    /** Keys of all offices, the main one first. */
    public List<String> keys() {
        return List.copyOf(offices.keySet());
    }

    public String main() {
        return keys().get(0);
    }

    public boolean has(String office) {
        return offices.containsKey(office);
    }

    /** The zone in which the office reads its dates. */
    public ZoneId zone(String office) {
        return byKey(office).zone();
    }

    Office byKey(String key) {
        Office office = offices.get(key);
        if (office == null) throw Refusal.invalidField("office", "calendar.office.unknown", key);
        return office;
    }

    List<Office> of(String country) {
        return offices.values().stream()
                .filter(office -> office.country().equals(country))
                .toList();
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        LocalTime opens = row.getObject("opens", LocalTime.class);
        LocalTime closes = row.getObject("closes", LocalTime.class);
        return new Office(
                row.getString("key"),
                row.getString("country"),
                ZoneId.of(row.getString("zone")),
                new OpeningHours(opens, closes, lunch(row)));
    }

    private static @Nullable Span lunch(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("lunch_from", LocalTime.class);
        return from == null ? null : new Span(from, row.getObject("lunch_to", LocalTime.class));
    }
}
