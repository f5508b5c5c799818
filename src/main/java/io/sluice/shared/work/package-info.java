/** The one queue that works off rows behind a request. */
@NullMarked
package io.sluice.shared.work;

import org.jspecify.annotations.NullMarked;
