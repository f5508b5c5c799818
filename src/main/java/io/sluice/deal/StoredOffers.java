package io.sluice.deal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Offers as rows; the highest revision is the one in force. */
interface StoredOffers extends Repository<Offer, UUID> {

    Offer saveAndFlush(Offer offer);

    Optional<Offer> findById(UUID id);

    Optional<Offer> findFirstByDealIdOrderByRevisionDesc(UUID dealId);
}
