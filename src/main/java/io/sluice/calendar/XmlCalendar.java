package io.sluice.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the open XML format of the Russian производственный календарь, one file a year. */
final class XmlCalendar {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM.dd", Locale.ROOT);

    private final int year;
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> shortened = new TreeSet<>();
    private final Set<LocalDate> workedWeekends = new TreeSet<>();

    private XmlCalendar(int year) {
        this.year = year;
    }

    static CalendarYear read(InputStream in, String source) throws IOException {
        Element root = parse(in).getDocumentElement();
        XmlCalendar calendar = new XmlCalendar(Integer.parseInt(root.getAttribute("year")));
        NodeList days = root.getElementsByTagName("day");
        for (int i = 0; i < days.getLength(); i++) calendar.take((Element) days.item(i));
        return calendar.year(root.getAttribute("country").toUpperCase(Locale.ROOT), source, root.getAttribute("date"));
    }

    /** Where a day off was moved from ({@code f}) says nothing about that day: only the listed ones count. */
    private void take(Element day) {
        LocalDate date = MonthDay.parse(day.getAttribute("d"), MONTH_AND_DAY).atYear(year);
        switch (day.getAttribute("t")) {
            case "1" -> off.add(date);
            case "2" -> shorten(date);
            case "3" -> workedWeekends.add(date);
            default ->
                throw new IllegalStateException(
                        "Day %s has the unknown type «%s»".formatted(date, day.getAttribute("t")));
        }
    }

    /** A Saturday that is shortened is worked: the obvious reading loses it. */
    private void shorten(LocalDate date) {
        shortened.add(date);
        if (CalendarYear.isWeekend(date)) workedWeekends.add(date);
    }

    /** The format carries no published norm, so that the sums are its own. */
    private CalendarYear year(String country, String source, String version) {
        CalendarYear bare =
                new CalendarYear(country, year, source, version, off, shortened, workedWeekends, 0, List.of(), 0);
        return bare.withOwnNorm();
    }

    private static Document parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
