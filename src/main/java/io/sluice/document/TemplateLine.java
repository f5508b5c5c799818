package io.sluice.document;

/** A paragraph that a new version of a template adds, or one that it takes away. */
public record TemplateLine(boolean added, String text) {}
