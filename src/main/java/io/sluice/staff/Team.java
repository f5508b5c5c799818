package io.sluice.staff;

/** A team of managers with its head. */
public record Team(String key, String name) {}
