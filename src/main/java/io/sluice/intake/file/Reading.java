package io.sluice.intake.file;

import org.jspecify.annotations.Nullable;

/**
 * How a text is to be read, where somebody said so.
 *
 * @param encoding {@code utf-8}, {@code windows-1251} …
 * @param separator {@code comma}, {@code semicolon}, {@code tab}, {@code bar} or the character itself
 */
public record Reading(@Nullable String encoding, @Nullable String separator) {

    public static final Reading FOUND_OUT = new Reading(null, null);
}
