/** Reports over HTTP and as pages. */
@NullMarked
package io.sluice.analytics.web;

import org.jspecify.annotations.NullMarked;
