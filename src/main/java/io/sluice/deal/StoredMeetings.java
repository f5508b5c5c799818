package io.sluice.deal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Meetings as rows; at most one a deal is ahead. */
interface StoredMeetings extends Repository<Meeting, UUID> {

    Meeting saveAndFlush(Meeting meeting);

    List<Meeting> findTop50ByDealIdOrderByCreatedAtDesc(UUID dealId);

    Optional<Meeting> findFirstByDealIdOrderByCreatedAtDesc(UUID dealId);

    Optional<Meeting> findByDealIdAndState(UUID dealId, MeetingState state);
}
