package io.sluice.billing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Invoices for changing: each is locked by whoever changes it or pays on it. */
interface StoredInvoices extends Repository<Invoice, UUID> {

    Invoice saveAndFlush(Invoice invoice);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> locked(UUID id);

    @Query("select i.id from Invoice i where i.dealId = :dealId and i.state <> io.sluice.billing.InvoiceState.CANCELLED"
            + " and i.step = 1")
    Optional<UUID> inForce(UUID dealId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.dealId = :dealId order by i.id")
    List<Invoice> lockedOf(UUID dealId);

    @Modifying
    @Query("update Invoice i set i.ownerId = :ownerId where i.dealId = :dealId")
    void assign(UUID dealId, UUID ownerId);
}
