package dev.paperboy.data.store;

import dev.paperboy.link.ShownLinkStore;
import dev.paperboy.link.ShownLinkStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedShownLinksTest extends ShownLinkStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected ShownLinkStore store() {
        return store.get().shownLinks();
    }
}
