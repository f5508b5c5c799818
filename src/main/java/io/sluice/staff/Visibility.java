package io.sluice.staff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see, as a condition for queries; whatever it does not admit is answered as missing.
 *
 * @param all nothing is hidden (director, administrator, integrations, the system itself)
 * @param owners people whose clients and deals are visible: oneself, a head's whole team
 * @param teams keys of the teams led
 * @param money all invoices, payments and debts (and the clients they name)
 * @param review what lies with the lawyer for review
 */
public record Visibility(boolean all, Set<UUID> owners, Set<String> teams, boolean money, boolean review) {

    public static final Visibility EVERYTHING = new Visibility(true, Set.of(), Set.of(), true, true);
    public static final Visibility NOTHING = new Visibility(false, Set.of(), Set.of(), false, false);

    public Visibility {
        owners = Set.copyOf(owners);
        teams = Set.copyOf(teams);
    }

    public boolean admits(@Nullable UUID owner) {
        return all || (owner != null && owners.contains(owner));
    }

    /** The owners as a parameter of {@code owner_id = any(?)}. */
    public UUID[] ownerIds() {
        return owners.toArray(UUID[]::new);
    }
}
