package dev.paperboy.data.store;

import dev.paperboy.data.seal.Seal;
import dev.paperboy.data.seal.SealingKey;
import dev.paperboy.platform.InstallationStore;
import dev.paperboy.platform.InstallationStoreContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedInstallationsTest extends InstallationStoreContract {
    private static final SealingKey KEY = SealingKey.random();

    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected InstallationStore store() {
        return store.get().installations(new Seal(List.of(KEY)));
    }
}
