/** Pages and endpoints of money. */
@NullMarked
package io.sluice.billing.web;

import org.jspecify.annotations.NullMarked;
