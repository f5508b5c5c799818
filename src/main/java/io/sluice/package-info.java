/** Sluice: a sales platform whose funnel is an executable BPMN diagram. */
@NullMarked
package io.sluice;

import org.jspecify.annotations.NullMarked;
