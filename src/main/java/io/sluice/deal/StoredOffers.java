package io.sluice.deal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers as rows; the highest revision is the one in force. */
interface StoredOffers extends Repository<Offer, UUID> {

    Offer saveAndFlush(Offer offer);

    Optional<Offer> findById(UUID id);

    Optional<Offer> findFirstByDealIdOrderByRevisionDesc(UUID dealId);

    /** As the row says, and until the transaction ends nobody else changes it. */
    @Query(
            nativeQuery = true,
            value = "select state from offer where deal_id = :dealId order by revision desc limit 1 for update")
    Optional<String> heldState(UUID dealId);
}
