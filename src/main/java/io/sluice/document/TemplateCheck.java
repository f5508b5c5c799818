package io.sluice.document;

import java.util.List;
import java.util.SortedSet;

/**
 * What became of a checked file.
 *
 * @param fields the fields it uses, as far as it could be read
 */
public record TemplateCheck(boolean ok, List<TemplateProblem> problems, SortedSet<String> fields) {}
