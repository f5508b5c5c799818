/** Makes a repeated request one effect: the Idempotency-Key of every writing call. */
@NullMarked
package io.sluice.audit.web;

import org.jspecify.annotations.NullMarked;
