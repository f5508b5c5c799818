package io.sluice.deal;

import io.sluice.shared.Ids;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A dozen products and services for the demonstration; a price that somebody changed stays changed. */
@Component
@ConditionalOnExpression(
        "'${sluice.demo:}' == 'true' or ('${sluice.demo:}' == '' and '${spring.datasource.url:}' == '')")
class DemoPrices implements ApplicationRunner {

    private static final String CURRENCY = "RUB";

    private final PriceList prices;

    DemoPrices(PriceList prices) {
        this.prices = prices;
    }

    @Override
    public void run(ApplicationArguments args) throws Exception {
        List<String> lines = new ClassPathResource("demo/prices.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        for (int i = 0; i < lines.size(); i++) prices.put(item(lines.get(i).split(";", -1)), i + 1);
    }

    private static PriceItem item(String[] row) {
        return new PriceItem(Ids.next(), row[0], row[1], row[2], row[3], new BigDecimal(row[4]), CURRENCY, row[5]);
    }
}
