package io.sluice.intake;

import java.time.LocalDate;

/** A sender whose own list can be looked up every day without anybody bringing it. */
public interface SenderList {

    /** Holds everything since the day beside the journal. */
    void compare(LocalDate since) throws Exception;
}
