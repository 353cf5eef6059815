package dev.paperboy.data.store;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.AnnouncementStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedAnnouncementsTest extends AnnouncementStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected AnnouncementStore store() {
        return store.get().announcements();
    }
}
