package io.sluice.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Contacts and events in great numbers, written by COPY in pieces; a folder that is full already is left as it is. */
final class Crowd {

    private static final int PIECE = 50_000;
    private static final String[] OUTCOMES = {"ATTACHED", "ATTACHED", "ATTACHED", "SPAM", "REJECTED"};
    private static final String[] FIRST = {
        "North", "Ural", "Baltic", "Сибирский", "Новый", "Green", "Восток", "Delta", "Прима", "Azimut", "Vega", "Орион"
    };
    private static final String[] SECOND = {
        "Trade", "Steel", "Мебель", "Logistics", "Строй", "Pharma", "Агро", "Systems", "Энерго", "Textile", "Мир"
    };
    private static final String[] CHANNELS = {"web", "mail", "telephony"};

    private final Bench bench;

    private Crowd(Bench bench) {
        this.bench = bench;
    }

    static String phone(int number) {
        return String.format(Locale.ROOT, "+79%09d", number);
    }

    static UUID client(int number) {
        return id(1, number);
    }

    /** Two common words and a rarer one: many names are a little alike and some are very much. */
    private static String name(int number) {
        return FIRST[number % FIRST.length] + " " + SECOND[number / FIRST.length % SECOND.length] + " "
                + Integer.toString(number % 40_000, 36);
    }

    /** Three people in each house. */
    private static String mailbox(int number) {
        return "contact" + number + "@house" + number / 3 + ".example";
    }

    static void fill(Bench bench, int contacts, int events) throws Exception {
        Crowd crowd = new Crowd(bench);
        if (bench.count("select count(*) from client_channel where kind = 'PHONE'") < contacts) crowd.people(contacts);
        if (bench.count("select count(*) from intake_event") < events) crowd.events(events);
        crowd.analyse();
        System.out.printf(
                Locale.ROOT,
                "BENCH callers: %d contacts, %d events%n",
                bench.count("select count(*) from client_contact"),
                bench.count("select count(*) from intake_event"));
    }

    private void people(int contacts) throws Exception {
        UUID owner = bench.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select id from person where login = 'anna'")
                .query(UUID.class)
                .single();
        copy(
                contacts,
                "client_account (id, name, language, owner_id, team, created_at)",
                no -> id(1, no) + "\t" + name(no) + "\tru\t" + owner + "\tnorth\t2026-01-01T00:00:00Z\n");
        copy(
                contacts,
                "client_contact (id, client_id, name, created_at)",
                no -> id(2, no) + "\t" + id(1, no) + "\tContact " + no + "\t2026-01-01T00:00:00Z\n");
        copy(
                contacts,
                "client_channel (contact_id, kind, value, rank, mailbox)",
                no -> id(2, no) + "\tPHONE\t" + phone(no) + "\t0\t\\N\n" + id(2, no) + "\tEMAIL\t" + mailbox(no) + "\t1\t"
                        + mailbox(no) + "\n");
    }

    /** Over a year of days that ends today, so that a week of the ledger is a week's share. */
    private void events(int events) throws Exception {
        long now = java.time.Instant.now().getEpochSecond();
        copy(
                events,
                "intake_event (id, channel, external_id, content_type, raw, received_at, next_try_at, state, outcome,"
                        + " decided_by, decided_at)",
                no -> {
                    String at = java.time.Instant.ofEpochSecond(now - no % (365L * 86_400)).toString();
                    return id(3, no) + "\t" + CHANNELS[no % 3] + "\tcrowd:" + no + "\ttext/plain\traw\t" + at + "\t" + at
                            + "\tDONE\t" + OUTCOMES[no % 5] + "\trule: crowd\t" + at + "\n";
                });
    }

    private void copy(int rows, String table, IntFunction<String> row) throws Exception {
        try (Connection connection = bench.bean(DataSource.class).getConnection()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int from = 0; from < rows; from += PIECE) {
                StringBuilder piece = new StringBuilder();
                for (int no = from; no < Math.min(rows, from + PIECE); no++) piece.append(row.apply(no));
                byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
                copies.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(bytes));
            }
        }
    }

    private void analyse() throws Exception {
        try (Connection connection = bench.bean(DataSource.class).getConnection();
                var sql = connection.createStatement()) {
            sql.execute("vacuum analyze");
        }
    }

    /** In the order of their numbers, as ids made in time are. */
    private static UUID id(int kind, int number) {
        return new UUID(0x0190_0000_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }
}
