package io.sluice.desk.web;

/** One option of a select. */
public record Choice(String value, String text) {}
