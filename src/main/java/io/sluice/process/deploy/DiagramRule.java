package io.sluice.process.deploy;

/** One thing that a diagram must or must not have. */
interface DiagramRule {

    void check(Diagram diagram, Known known, Findings findings);
}
