package io.sluice.client;

import org.jspecify.annotations.Nullable;

/**
 * A table whose rows name a client in {@code client_id} and go along when clients are merged or parted: the module that owns
 * the table declares it with a bean.
 *
 * @param key its primary key, a {@code keyType}
 * @param contacts whether a column {@code contact_id} names one of the client's contacts
 * @param deals whether a column {@code deal_id} may name a deal, whose client is then the row's
 * @param versioned whether a column {@code version} tells writers that the row has changed
 * @param stays condition over the row {@code t} under which it stays behind, {@code :to} being the survivor
 */
public record Belongings(
        String table,
        String key,
        String keyType,
        boolean contacts,
        boolean deals,
        boolean versioned,
        @Nullable String stays) {

    public static Belongings in(String table) {
        return new Belongings(table, "id", "uuid", false, false, false, null);
    }

    public Belongings keyedByText(String column) {
        return new Belongings(table, column, "text", contacts, deals, versioned, stays);
    }

    public Belongings withContacts() {
        return new Belongings(table, key, keyType, true, deals, versioned, stays);
    }

    public Belongings ofDeals() {
        return new Belongings(table, key, keyType, contacts, true, versioned, stays);
    }

    public Belongings withVersion() {
        return new Belongings(table, key, keyType, contacts, deals, true, stays);
    }

    public Belongings staying(String condition) {
        return new Belongings(table, key, keyType, contacts, deals, versioned, condition);
    }

    /** Whether the table has the column of such a thing. */
    boolean names(String column) {
        return column.equals(CarryingContacts.COLUMN) ? contacts : deals && column.equals("deal_id");
    }

    String moving() {
        return stays == null ? "" : " and not (" + stays + ")";
    }

    String noted() {
        return versioned ? ", version = t.version + 1" : "";
    }
}
