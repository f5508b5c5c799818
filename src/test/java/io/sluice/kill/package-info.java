/** What has been accepted is accounted for, whatever kills the application: proofs against the packaged jar. */
@NullMarked
package io.sluice.kill;

import org.jspecify.annotations.NullMarked;
