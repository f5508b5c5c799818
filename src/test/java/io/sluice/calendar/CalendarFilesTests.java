package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFilesTests {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <calendar year="2027" lang="ru" date="2026.09.24" country="ru">
              <holidays><holiday id="1" title="Новогодние каникулы"/></holidays>
              <days>
                <day d="01.01" t="1" h="1"/>
                <day d="02.22" t="1" f="02.20"/>
                <day d="02.20" t="2"/>
                <day d="03.05" t="2"/>
                <day d="03.27" t="3"/>
              </days>
            </calendar>
            """;

    @TempDir
    private Path home;

    @Test
    void aYearInTheFolderOfTheCompanyIsTakenWithoutANewVersion() throws IOException {
        write("ru-2027.xml", XML);

        WorkDays russia = new ProductionCalendars(Calendars.files(home)).of("RU");

        assertThat(russia.knows(2027)).isTrue();
        assertThat(russia.kind(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.OFF);
        assertThat(russia.kind(LocalDate.of(2027, 2, 22))).isEqualTo(DayKind.OFF);
        assertThat(russia.kind(LocalDate.of(2027, 3, 5))).isEqualTo(DayKind.SHORT);
    }

    @Test
    void aSaturdayThatIsShortenedInTheXmlIsWorkedAndOneThatIsMovedIsWorkedInFull() throws IOException {
        write("ru-2027.xml", XML);

        WorkDays russia = new ProductionCalendars(Calendars.files(home)).of("RU");

        assertThat(russia.kind(LocalDate.of(2027, 2, 20))).isEqualTo(DayKind.SHORT);
        assertThat(russia.kind(LocalDate.of(2027, 3, 27))).isEqualTo(DayKind.FULL);
    }

    @Test
    void aFileWithAnOutsideEntityOrAnUnknownKindOfDayIsRefused() throws IOException {
        write(
                "ru-2027.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><calendar year=\"2027\">&e;</calendar>");
        assertThatThrownBy(() -> Calendars.files(home).years()).hasMessageContaining("ru-2027.xml");

        write("ru-2027.xml", XML.replace("t=\"3\"", "t=\"9\""));
        assertThatThrownBy(() -> Calendars.files(home).years()).hasMessageContaining("2027-03-27");
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(home.resolve("calendar"));
        Files.writeString(home.resolve("calendar").resolve(name), content);
    }
}
