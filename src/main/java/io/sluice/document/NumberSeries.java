package io.sluice.document;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers without gaps: one counter row per seller, series and year, whose lock is the queue. */
@Component
public class NumberSeries {

    // a rolled back transaction gives its number back, which a sequence would not
    private static final String NEXT = """
            insert into number_series (seller_id, series, year, prefix, last)
            values (:seller, :series, :year, :prefix, 1)
            on conflict (seller_id, series, year) do update set last = number_series.last + 1
            returning prefix || lpad(last::text, greatest(4, length(last::text)), '0')
                || '/' || lpad((year % 100)::text, 2, '0')""";

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, such as {@code D-0042/26}; final only with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(UUID sellerId, String series, int year) {
        return jdbc.sql(NEXT)
                .param("seller", sellerId)
                .param("series", series)
                .param("year", year)
                .param("prefix", prefix(series))
                .query(String.class)
                .single();
    }

    /** Invoices bear none: their number is what clients retype into payments. Letters look the same in no other alphabet. */
    private static String prefix(String series) {
        return switch (series) {
            case "offer" -> "Q-";
            case "contract" -> "D-";
            case "specification" -> "S-";
            case "act" -> "A-";
            case "reconciliation" -> "R-";
            case "claim" -> "C-";
            case "dunning-letter" -> "L-";
            default -> "";
        };
    }
}
