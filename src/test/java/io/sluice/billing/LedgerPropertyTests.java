package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.billing.bank.OneCFile;
import io.sluice.shared.Money;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import io.sluice.support.SluiceTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is loaded, allocated, taken back or cancelled, in any order: the money adds up after each step. */
@SluiceTest
class LedgerPropertyTests {

    private static final List<String> PAYERS = List.of("7799000118", "7799000125", "7799000132");
    private static final List<String> SUMS = List.of("100.00", "250.50", "100.00", "0.01", "999.99");

    @Autowired
    BankStatements statements;

    @Autowired
    Payments payments;

    @Autowired
    Invoices invoices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final List<UUID> issued = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();

    @Test
    void moneyAddsUpAfterEveryStep() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var bills = new Bills(jdbc, transaction);

        for (var step = 0; step < 120; step++) {
            step(random, bills, step);
            assertThat(bills.addUp()).as("seed %d, step %d", seed, step).isTrue();
        }

        assertThat(payments.find(null, new Paging(0, 200)).total()).isPositive();
    }

    private void step(Random random, Bills bills, int step) {
        try {
            switch (random.nextInt(6)) {
                case 0, 1 ->
                    issued.add(bills.issued("%04d/26".formatted(step), any(PAYERS, random), any(SUMS, random)));
                case 2 -> load(file(random));
                case 3 -> load(files.isEmpty() ? file(random) : any(files, random));
                case 4 -> allocate(random);
                default -> undoOrCancel(random);
            }
        } catch (Refusal refused) {
            assertThat(refused.status()).isBetween(400, 409);
        }
    }

    private void load(byte[] file) {
        files.add(file);
        statements.load("random.txt", file);
    }

    private byte[] file(Random random) {
        var documents = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> OneCFile.credit(
                        String.valueOf(random.nextInt(5)), any(SUMS, random), any(PAYERS, random), purpose(random)))
                .collect(Collectors.joining());
        return OneCFile.statement("", documents).getBytes(StandardCharsets.UTF_8);
    }

    private static String purpose(Random random) {
        return random.nextBoolean() ? "Оплата" : "Оплата по счету %04d/26".formatted(random.nextInt(120));
    }

    private void allocate(Random random) {
        var queued = payments.find("queued", new Paging(0, 200)).items();
        if (!queued.isEmpty() && !issued.isEmpty()) {
            var amount = new Money(new BigDecimal(any(SUMS, random)), Currency.getInstance("RUB"));
            payments.allocate(any(queued, random).id(), any(issued, random), random.nextBoolean() ? amount : null);
        }
    }

    private void undoOrCancel(Random random) {
        var allocated = payments.find(null, new Paging(0, 200)).items().stream()
                .filter(payment -> !payment.allocations().isEmpty())
                .toList();
        if (!allocated.isEmpty()) {
            var payment = any(allocated, random);
            payments.undo(payment.id(), any(payment.allocations(), random).id());
        } else if (!issued.isEmpty()) {
            invoices.cancel(any(issued, random), "mistake");
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
