/** Letters: fetched from mailboxes without loss, read whatever their shape, brought to their deal or made a lead. */
@NullMarked
package io.sluice.intake.mail;

import org.jspecify.annotations.NullMarked;
