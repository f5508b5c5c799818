/** What happens before the first person signs in: demonstration or not, and who the first people are. */
@NullMarked
package io.sluice.staff.start;

import org.jspecify.annotations.NullMarked;
