package io.sluice.intake.file;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.TaxId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks one row after the other; the first thing that is wrong is the reason why it stays out. */
final class RowCheck {

    private static final int LINE = 300;
    private static final int TEXT = 10_000;

    private static final List<Field> PLAIN =
            List.of(Field.NAME, Field.COMPANY, Field.POSITION, Field.SOURCE, Field.CAMPAIGN, Field.MESSAGE);

    private final Target target;
    private final Columns columns;

    RowCheck(Target target, Columns columns) {
        this.target = target;
        this.columns = columns;
    }

    CheckedRow check(SheetRow row) {
        PhoneNumber phone = CellValues.phone(columns.cell(row, Field.PHONE));
        EmailAddress email = CellValues.parsed(columns.cell(row, Field.EMAIL), EmailAddress::parse);
        TaxId inn = CellValues.parsed(columns.cell(row, Field.TAX_ID), TaxId::parse);
        boolean reached = phone != null || email != null || (target == Target.CLIENTS && inn != null);
        Fault fault = fault(row, reached, inn != null);
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "phone", phone);
        put(fields, "email", email);
        put(fields, "inn", inn);
        if (fault == null) texts(row, fields);
        return new CheckedRow(row, phone, email, inn, fields, fault, fault == null ? warning(row, fields) : null);
    }

    private @Nullable Fault fault(SheetRow row, boolean reached, boolean registered) {
        if (row.cells().size() > columns.count()) return Fault.COLUMNS_MANY;
        if (row.cells().size() < columns.count()) return Fault.COLUMNS_FEW;
        if (!CellValues.isDate(columns.cell(row, Field.DATE))) return Fault.DATE;
        if (!CellValues.isAmount(columns.cell(row, Field.AMOUNT))) return Fault.AMOUNT;
        if (isTooLong(row)) return Fault.TEXT;
        if (!reached) return unreached(row);
        boolean wrongTaxId = columns.cell(row, Field.TAX_ID) != null && !registered;
        return target == Target.CLIENTS && wrongTaxId ? Fault.TAX_ID : null;
    }

    private boolean isTooLong(SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            Field field = columns.field(i);
            if (row.cells().get(i).strip().length() > (field == null || field.isLong() ? TEXT : LINE)) return true;
        }
        return false;
    }

    private Fault unreached(SheetRow row) {
        if (columns.cell(row, Field.PHONE) != null) return Fault.PHONE;
        if (columns.cell(row, Field.EMAIL) != null) return Fault.EMAIL;
        return columns.cell(row, Field.TAX_ID) != null && target == Target.CLIENTS ? Fault.TAX_ID : Fault.CONTACT;
    }

    private @Nullable Fault warning(SheetRow row, Map<String, String> fields) {
        if (columns.cell(row, Field.PHONE) != null && !fields.containsKey("phone")) return Fault.PHONE;
        if (columns.cell(row, Field.EMAIL) != null && !fields.containsKey("email")) return Fault.EMAIL;
        return columns.cell(row, Field.TAX_ID) != null && !fields.containsKey("inn") ? Fault.TAX_ID : null;
    }

    private void texts(SheetRow row, Map<String, String> fields) {
        PLAIN.forEach(field -> put(fields, field.word(), columns.cell(row, field)));
        StringBuilder details = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).strip();
            if (!cell.isEmpty() && isDetail(columns.field(i), fields))
                details.append(columns.heads().get(i).strip())
                        .append(": ")
                        .append(cell)
                        .append('\n');
        }
        put(fields, "details", details.isEmpty() ? null : details);
    }

    /** What no field of a lead takes, and what could not be read: nothing of a row is lost. */
    private static boolean isDetail(@Nullable Field field, Map<String, String> fields) {
        if (field == null || field == Field.DATE || field == Field.AMOUNT) return true;
        return switch (field) {
            case PHONE -> !fields.containsKey("phone");
            case EMAIL -> !fields.containsKey("email");
            case TAX_ID -> !fields.containsKey("inn");
            default -> false;
        };
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) fields.put(name, value.toString().strip());
    }
}
