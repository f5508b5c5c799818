/** Requests that come over the web: the call for sites, our own form, and the journal's answers. */
@NullMarked
package io.sluice.intake.web;

import org.jspecify.annotations.NullMarked;
