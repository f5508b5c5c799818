package io.sluice.document.template;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.sluice.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/** Shows a template maps, lists and plain values; the methods of an object are never within reach. */
final class Values extends SimpleObjectWrapper {

    Values() {
        super(Configuration.VERSION_2_3_34);
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Money money) return new MoneyModel(money);
        if (value instanceof LocalDate || value instanceof UUID || value instanceof Enum)
            return new SimpleScalar(value.toString());
        return super.handleUnknownType(value);
    }
}
