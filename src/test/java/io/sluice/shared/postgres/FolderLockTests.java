package io.sluice.shared.postgres;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {

    @Test
    void aSecondApplicationIsToldThatTheFolderIsInUse(@TempDir Path data) {
        try (FolderLock owner = FolderLock.of(data.resolve("in-use.lock"))) {
            assertThatThrownBy(() -> FolderLock.of(data.resolve("in-use.lock")))
                    .hasMessageContaining("Another Sluice is running")
                    .hasMessageContaining(data.toString());
            assertThatNoException().isThrownBy(owner.channel()::size);
        }
    }

    @Test
    void theFolderIsFreeWhenItsOwnerHasEnded(@TempDir Path data) {
        FolderLock.of(data.resolve("in-use.lock")).close();

        assertThatNoException()
                .isThrownBy(() -> FolderLock.of(data.resolve("in-use.lock")).close());
    }
}
