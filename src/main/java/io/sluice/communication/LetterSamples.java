package io.sluice.communication;

import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Sample values of each letter: what its template may name, and what its preview shows. */
final class LetterSamples {

    private LetterSamples() {}

    /** Everything a letter may name. */
    static Map<String, Object> full(String letter, boolean russian) {
        Map<String, Object> data = needed(letter, russian);
        data.put("contact.name", russian ? "Мария Ковалёва" : "Maria Kovaleva");
        data.put("manager.phone", "+7 912 345-67-89");
        data.put("manager.email", "anna@sluice.example");
        data.put("deal.url", "https://sluice.example/deals/1");
        switch (letter) {
            case "offer" -> {
                data.put("offer.total", Money.rub("1250000"));
                data.put("offer.validUntil", LocalDate.of(2026, 12, 22));
            }
            case "invoice" -> {
                data.put("invoice.total", Money.rub("1250000"));
                data.put("invoice.due", LocalDate.of(2026, 12, 1));
            }
            default -> {
                if (letter.startsWith("meeting-"))
                    data.put("meeting.place", russian ? "Москва, Тверская ул., 1" : "Moscow, Tverskaya 1");
                if (letter.equals("meeting-cancelled")) data.put("meeting.again", "yes");
            }
        }
        return data;
    }

    /** What a letter always has: everything else stands behind a condition. */
    static Map<String, Object> needed(String letter, boolean russian) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("client.name", russian ? "ООО «Ромашка»" : "Vega Ltd");
        data.put("manager.name", russian ? "Анна Смирнова" : "Anna Smirnova");
        data.put("company.name", russian ? "ООО «Шлюз»" : "Sluice LLC");
        data.put("deal.number", "42");
        data.put("deal.title", russian ? "Насосы для цеха" : "Pumps for the workshop");
        if (letter.equals("offer")) data.put("offer.number", "Q-0007/26");
        if (letter.equals("contract")) data.put("contract.number", "D-0003/26");
        if (letter.equals("invoice")) data.put("invoice.number", "0042/26");
        if (letter.startsWith("meeting-")) data.put("meeting.start", Instant.parse("2026-11-23T11:00:00Z"));
        return data;
    }

    /** Names of its fields, and of the groups they lie in. */
    static NavigableSet<String> fields(String letter) {
        NavigableSet<String> names = new TreeSet<>(full(letter, false).keySet());
        full(letter, false).keySet().forEach(name -> names.add(name.substring(0, name.indexOf('.'))));
        return names;
    }
}
