package io.sluice.analytics.web;

import io.sluice.analytics.SourceDrill.Figure;
import io.sluice.analytics.SourceQuestion;
import io.sluice.analytics.SourceQuestion.Grouping;
import io.sluice.shared.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of a report asks for; what it leaves open is the current month by source. */
record SourceAsk(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String groupBy) {

    SourceQuestion question(LocalDate today) {
        LocalDate last = to == null ? today : to;
        return new SourceQuestion(from == null ? last.withDayOfMonth(1) : from, last, grouping());
    }

    private Grouping grouping() {
        if (groupBy == null || groupBy.isBlank()) return Grouping.SOURCE;
        return Arrays.stream(Grouping.values())
                .filter(one -> one.name().equalsIgnoreCase(groupBy))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidField("groupBy", "shared.parameter.invalid", groupBy));
    }

    static Figure figure(String name) {
        return Arrays.stream(Figure.values())
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow(Refusal::missing);
    }

    static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    /** The address of the list behind each figure of a row; without a group, of the total. */
    static Map<String, String> drill(String base, SourceQuestion question, @Nullable String group) {
        Map<String, String> drill = new TreeMap<>();
        for (Figure figure : Figure.values())
            drill.put(name(figure), address(base + "/" + name(figure), question, group));
        return drill;
    }

    private static String address(String path, SourceQuestion question, @Nullable String group) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("from", question.from())
                .queryParam("to", question.to())
                .queryParam("groupBy", question.groupBy().name().toLowerCase(Locale.ROOT));
        if (group != null) address.queryParam("group", "{group}");
        return group == null
                ? address.toUriString()
                : address.encode().buildAndExpand(group).toUriString();
    }
}
