/** What other programs may ask of the working calendar. */
@NullMarked
package io.sluice.calendar.web;

import org.jspecify.annotations.NullMarked;
