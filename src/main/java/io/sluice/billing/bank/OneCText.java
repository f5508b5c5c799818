package io.sluice.billing.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sections of a 1CClientBankExchange file, before anything is made of them.
 *
 * @param ended whether the file's end mark is there
 */
record OneCText(
        Fields header, List<Fields> accounts, List<Fields> documents, Optional<Fields> unfinished, boolean ended) {

    static OneCText of(String text) {
        var reading = new Reading();
        text.lines().skip(1).map(OneCText::clean).forEach(reading::line);
        return reading.result();
    }

    /** A database keeps no NUL, and no bank means a control character. */
    private static String clean(String line) {
        return line.replaceAll("\\p{Cntrl}", " ").strip();
    }

    boolean isEmpty() {
        return header.isEmpty() && accounts.isEmpty() && documents.isEmpty() && !ended;
    }

    /** The keys of one section; of a repeated key the first value that is not empty. */
    static final class Fields {

        private final Map<String, List<String>> values = new HashMap<>();

        private void put(String key, String value) {
            if (!value.isEmpty()) {
                values.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
            }
        }

        boolean isEmpty() {
            return values.isEmpty();
        }

        List<String> all(String key) {
            return values.getOrDefault(key, List.of());
        }

        /** The first of the keys that is filled in, or nothing at all. */
        String get(String... keys) {
            return List.of(keys).stream()
                    .flatMap(key -> all(key).stream())
                    .findFirst()
                    .orElse("");
        }
    }

    private static final class Reading {

        private final Fields header = new Fields();
        private final List<Fields> accounts = new ArrayList<>();
        private final List<Fields> documents = new ArrayList<>();
        private Optional<Fields> open = Optional.empty();
        private boolean ended;

        private void line(String line) {
            var at = line.indexOf('=');
            var key = at < 0 ? line : line.substring(0, at).strip();
            var value = at < 0 ? "" : line.substring(at + 1).strip();
            switch (key) {
                case "СекцияРасчСчет", "СекцияДокумент" -> open = Optional.of(new Fields());
                case "КонецРасчСчет" -> close(accounts);
                case "КонецДокумента" -> close(documents);
                case "КонецФайла" -> ended = true;
                default -> open.orElse(header).put(key, value);
            }
        }

        private void close(List<Fields> sections) {
            open.ifPresent(sections::add);
            open = Optional.empty();
        }

        private OneCText result() {
            return new OneCText(header, accounts, documents, open, ended);
        }
    }
}
