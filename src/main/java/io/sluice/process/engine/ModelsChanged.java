package io.sluice.process.engine;

/** Another version of a diagram, a table or a form is in force. */
public record ModelsChanged(String deploymentId) {}
