package bareapp;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The bare application's one repository. */
interface BareVisits extends Repository<Visit, UUID> {

    long count();
}
