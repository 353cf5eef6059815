package dev.paperboy.data.store;

import dev.paperboy.link.ShownLinkStore;
import dev.paperboy.link.ShownLinkStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerShownLinksTest extends ShownLinkStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected ShownLinkStore store() {
        return store.get().shownLinks();
    }
}
