package io.sluice.document.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import io.sluice.shared.Money;
import org.jspecify.annotations.Nullable;

/** A sum of money that a template may compare as a number and ask for its currency. */
final class MoneyModel implements TemplateNumberModel, TemplateHashModel {

    private final Money money;

    MoneyModel(Money money) {
        this.money = money;
    }

    String currency() {
        return money.currency().getCurrencyCode();
    }

    @Override
    public Number getAsNumber() {
        return money.amount();
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return key.equals("currency") ? new SimpleScalar(currency()) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
