package io.sluice.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens deals and takes them through the funnel; every change says who and why. */
@Component
public class Deals {

    public UUID open(NewDeal asked) {
        throw new UnsupportedOperationException();
    }

    /** The deal, if the current person may see it; else it is missing. */
    public DealView deal(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** For the process, which acts for the house and not for a person. */
    public DealFacts facts(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** Newest first; visible with the deal. */
    public List<StageEntry> log(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    public void assign(UUID dealId, UUID personId, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes the stage: called by the listener of the diagram's milestones only. A stage that was asked for by
     * {@link #move} or {@link #resume} is logged as such, whatever {@code how} says.
     */
    public void enter(UUID dealId, FunnelStage stage, Entry how) {
        throw new UnsupportedOperationException();
    }

    public void qualify(UUID dealId, Qualification answers) {
        throw new UnsupportedOperationException();
    }

    public void score(UUID dealId, int points) {
        throw new UnsupportedOperationException();
    }

    /** A person gives the deal up; the process is told. */
    public void lose(UUID dealId, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The funnel's own way out without a sale: closes the deal, the process is not told since it knows. */
    public void refuse(UUID dealId, String reason) {
        throw new UnsupportedOperationException();
    }

    public void putOff(UUID dealId, LocalDate until, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Only a head of the deal's team, never to {@link FunnelStage#INVOICE_PAID}. */
    public void move(UUID dealId, FunnelStage to, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Takes a deal up again; the process then starts before the stage. */
    public void resume(UUID dealId, FunnelStage at) {
        throw new UnsupportedOperationException();
    }

    public void win(UUID dealId) {
        throw new UnsupportedOperationException();
    }
}
