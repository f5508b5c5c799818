package io.sluice.intake;

/** What is done with the events of one channel, behind their acknowledgement and inside the item's transaction. */
public interface Channel {

    /** As the journal names it: {@code web}, {@code mail}, {@code telephony}. */
    String name();

    /** Decides what becomes of the event; a failure is tried again and parked after the last try. */
    Decision decide(EventView event) throws Exception;
}
