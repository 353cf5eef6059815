package dev.paperboy.data.store;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.AnnouncementStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerAnnouncementsTest extends AnnouncementStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected AnnouncementStore store() {
        return store.get().announcements();
    }
}
