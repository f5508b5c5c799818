package io.sluice.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.SluiceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files with calendars: those that the application brings along, and over them those of the folder
 * {@code calendar/} in {@code sluice.home}, so that a new year needs no new version of the application.
 */
@Component
class CalendarFiles {

    private final ObjectMapper json;
    private final SluiceSettings settings;

    CalendarFiles(ObjectMapper json, SluiceSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    List<CalendarYear> years() {
        Map<String, CalendarYear> years = new LinkedHashMap<>();
        List<Resource> files = new ArrayList<>(find("classpath:calendar/??-????.json"));
        files.addAll(find(home() + "/??-????.json"));
        files.addAll(find(home() + "/??-????.xml"));
        for (Resource file : files) {
            CalendarYear year = year(file);
            years.put(year.country() + year.year(), year);
        }
        return List.copyOf(years.values());
    }

    List<StandingHolidays> standing() {
        return find("classpath:calendar/??-standing.json").stream()
                .map(file -> read(file, in -> json.readValue(in, StandingHolidays.class)))
                .toList();
    }

    private String home() {
        return settings.home()
                .resolve("calendar")
                .toAbsolutePath()
                .toUri()
                .toString()
                .replaceAll("/$", "");
    }

    private CalendarYear year(Resource file) {
        String name = String.valueOf(file.getFilename());
        return name.toLowerCase(Locale.ROOT).endsWith(".xml")
                ? read(file, in -> XmlCalendar.read(in, name))
                : read(file, in -> json.readValue(in, CalendarYear.class));
    }

    private static List<Resource> find(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new IllegalStateException("The calendars %s cannot be read".formatted(pattern), e);
        }
    }

    private static <T> T read(Resource file, Format<T> format) {
        try (InputStream in = file.getInputStream()) {
            return format.read(in);
        } catch (IOException e) {
            throw new IllegalStateException("The calendar %s cannot be read".formatted(file), e);
        }
    }

    /** How one kind of file is read. */
    interface Format<T> {
        T read(InputStream in) throws IOException;
    }
}
