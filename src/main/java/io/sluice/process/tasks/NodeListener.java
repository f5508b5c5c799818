package io.sluice.process.tasks;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Hears when the nodes of any model are entered or left, without the model having to say so. */
public interface NodeListener {

    /** The engine's name of the event: {@code start} or {@code end}. */
    String event();

    /** By the id in the diagram: {@code Stage_OfferSent}. */
    boolean hears(String nodeId);

    void happened(DelegateExecution execution);
}
