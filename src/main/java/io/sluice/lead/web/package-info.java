/** Leads over HTTP. */
@NullMarked
package io.sluice.lead.web;

import org.jspecify.annotations.NullMarked;
