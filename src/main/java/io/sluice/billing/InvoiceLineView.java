package io.sluice.billing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of an invoice; its sums are in the invoice's currency. */
public record InvoiceLineView(
        @Nullable String sku,
        String name,
        String unit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal quantity,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal price,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal discountPercent,
        String vatKind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vatPercent,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal net,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vat,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal gross) {}
