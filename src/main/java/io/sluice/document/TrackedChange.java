package io.sluice.document;

/**
 * Something that the other side changed in a Word file.
 *
 * @param added else taken out
 * @param at as their Word wrote it
 */
public record TrackedChange(boolean added, String text, String author, String at) {}
