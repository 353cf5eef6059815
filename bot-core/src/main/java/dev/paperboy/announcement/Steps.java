package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import java.util.List;

/** Takes steps in the store, and tells the watcher of those that counted. Thread-safe. */
final class Steps {
    private final AnnouncementStore announcements;
    private final Together together;
    private final DeliveryWatcher watcher;

    Steps(AnnouncementStore announcements, DeliveryWatcher watcher) {
        this.announcements = announcements;
        this.together = new Together(announcements);
        this.watcher = watcher;
    }

    /** As {@link AnnouncementStore#swap}, in one transaction with others where the store is busy. */
    boolean take(Step step) {
        boolean taken = together.take(step);
        if (taken) {
            watcher.became(step.after());
        }
        return taken;
    }

    /** As {@link AnnouncementStore#swapAll}; gives what those that counted have become. */
    List<Delivery> takeAll(List<Step> steps) {
        List<Delivery> taken =
                announcements.swapAll(steps).stream().map(Step::after).toList();
        taken.forEach(watcher::became);
        return taken;
    }
}
