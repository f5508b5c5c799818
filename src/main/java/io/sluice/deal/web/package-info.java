/** Endpoints and pages of deals. */
@NullMarked
package io.sluice.deal.web;

import org.jspecify.annotations.NullMarked;
