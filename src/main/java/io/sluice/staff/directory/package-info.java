/** The pages on which people are hired, changed, sent on leave and let go. */
@NullMarked
package io.sluice.staff.directory;

import org.jspecify.annotations.NullMarked;
