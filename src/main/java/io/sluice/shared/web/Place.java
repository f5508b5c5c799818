package io.sluice.shared.web;

import java.util.Set;

/**
 * An entry of the rail: one bean per place, shown to whoever has one of its roles.
 *
 * @param messageKey its name in the message bundles
 * @param href where it leads
 * @param icon name of its sign in {@code static/icons}
 * @param roles keys of the roles that see it; empty means everybody
 * @param order position from the top
 */
public record Place(String messageKey, String href, String icon, Set<String> roles, int order) {}
