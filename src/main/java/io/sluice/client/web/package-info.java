/** Clients over HTTP. */
@NullMarked
package io.sluice.client.web;

import org.jspecify.annotations.NullMarked;
