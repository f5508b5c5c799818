/** The outbox as a page. */
@NullMarked
package io.sluice.communication.web;

import org.jspecify.annotations.NullMarked;
