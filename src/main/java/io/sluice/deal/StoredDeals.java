package io.sluice.deal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deals as rows; a verb locks its row first, so that a click and the process take turns. */
interface StoredDeals extends Repository<Deal, UUID> {

    Deal saveAndFlush(Deal deal);

    Optional<Deal> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deal d where d.id = :id")
    Optional<Deal> locked(UUID id);

    @Query(value = "select nextval('deal_number')", nativeQuery = true)
    long nextNumber();
}
