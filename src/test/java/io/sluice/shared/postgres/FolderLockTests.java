package io.sluice.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {

    @Test
    void aSecondApplicationIsToldThatTheFolderIsInUse(@TempDir Path data) {
        try (FolderLock owner = FolderLock.of(data.resolve("in-use.lock"), Duration.ZERO)) {
            assertThatThrownBy(() -> FolderLock.of(data.resolve("in-use.lock"), Duration.ZERO))
                    .hasMessageContaining("Another Sluice is running")
                    .hasMessageContaining(data.toString());
            assertThatNoException().isThrownBy(owner.channel()::size);
        }
    }

    @Test
    void anApplicationThatIsJustStoppingIsWaitedFor(@TempDir Path data) {
        FolderLock owner = FolderLock.of(data.resolve("in-use.lock"), Duration.ZERO);
        var next =
                CompletableFuture.supplyAsync(() -> FolderLock.of(data.resolve("in-use.lock"), Duration.ofMinutes(1)));
        assertThat(next).isNotDone();

        owner.close();

        assertThatNoException().isThrownBy(() -> next.get(1, TimeUnit.MINUTES).close());
    }

    @Test
    void theFolderIsFreeWhenItsOwnerHasEnded(@TempDir Path data) {
        FolderLock.of(data.resolve("in-use.lock"), Duration.ZERO).close();

        assertThatNoException()
                .isThrownBy(() -> FolderLock.of(data.resolve("in-use.lock"), Duration.ZERO)
                        .close());
    }
}
