package dev.paperboy.announcement;

class AnnouncementsInMemoryTest extends AnnouncementStoreContract {
    private final AnnouncementStore store = new AnnouncementsInMemory();

    @Override
    protected AnnouncementStore store() {
        return store;
    }
}
