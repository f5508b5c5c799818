/** Payment codes that a bank's application reads from an invoice. */
@NullMarked
package io.sluice.document.code;

import org.jspecify.annotations.NullMarked;
