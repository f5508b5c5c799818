package io.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void idsOfOneMomentKeepTheOrderInWhichTheyWereAskedFor() {
        List<String> ids =
                Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theyAreOfVersionSeven() {
        assertThat(Ids.next().version()).isEqualTo(7);
    }
}
