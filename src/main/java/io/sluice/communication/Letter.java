package io.sluice.communication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that has been written.
 *
 * @param subject one line
 * @param html the same in HTML, where the template has it
 * @param warnings what the template asked for and the data did not hold
 */
record Letter(String subject, String text, @Nullable String html, List<String> warnings) {}
