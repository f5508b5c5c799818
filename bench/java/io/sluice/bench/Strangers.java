package io.sluice.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** Clients whom nobody knows yet, each with a valid taxpayer number. */
final class Strangers {

    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private final AtomicInteger count;

    private Strangers(long behind) {
        this.count = new AtomicInteger((int) behind);
    }

    /** Behind those who were met in earlier runs. */
    static Strangers of(Bench bench) {
        return new Strangers(bench.count("select count(*) from client_account"));
    }

    record Stranger(String name, String phone, String email, String company, String inn) {}

    Stranger next() {
        int no = count.incrementAndGet();
        return new Stranger(
                "Vera Orlova " + no,
                "+79" + String.format("%09d", no),
                "vera" + no + "@romashka.example",
                "Romashka " + no,
                taxId(no));
    }

    private static String taxId(int no) {
        String digits = "77" + String.format("%07d", no);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return digits + sum % 11 % 10;
    }
}
