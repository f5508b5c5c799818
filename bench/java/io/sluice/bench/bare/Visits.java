package io.sluice.bench.bare;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The bare application's one repository. */
interface Visits extends Repository<Visit, UUID> {

    long count();
}
