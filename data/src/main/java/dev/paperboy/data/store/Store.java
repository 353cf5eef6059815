package dev.paperboy.data.store;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.command.CallStore;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.subscription.SubscriptionStore;

/**
 * The open store. It has its home to itself until it is closed. Thread-safe.
 *
 * <pre>{@code
 * try (Store store = Store.open(new StoreLocation.Embedded(home))) {
 *     store.papers().keep(arrivals);
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {
    private final HomeLock lock;
    private final Transactions transactions;
    private final PaperStore papers;
    private final CallStore calls;
    private final SubscriptionStore subscriptions;
    private final AnnouncementStore announcements;

    private Store(HomeLock lock, Transactions transactions) {
        this.lock = lock;
        this.transactions = transactions;
        this.papers = new StoredPapers(transactions);
        this.calls = new StoredCalls(transactions);
        this.subscriptions = new StoredSubscriptions(transactions);
        this.announcements = new StoredAnnouncements(transactions);
    }

    /**
     * Opens the store, brings it to this version's state, and checks it.
     *
     * @throws HomeInUse when another process has the home
     * @throws StoreException when it can't be opened, is damaged, or was made by a newer Paperboy
     */
    public static Store open(StoreLocation location) {
        return open(location, Migrations.OURS);
    }

    static Store open(StoreLocation location, Migrations migrations) {
        HomeLock lock = HomeLock.take(location.home());
        try {
            return new Store(lock, opened(location, migrations));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Transactions opened(StoreLocation location, Migrations migrations) {
        Database database = location instanceof StoreLocation.Server server
                ? ServerDatabase.open(server)
                : EmbeddedDatabase.open(location.home());
        try {
            // asking the history first keeps Flyway out of most starts: it costs more than everything else here
            if (migrations.installed(database.owner()) < migrations.newest()) {
                migrations.run(database.owner());
                database.grant();
            }
            database.check();
            return new Transactions(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public PaperStore papers() {
        return papers;
    }

    public CallStore calls() {
        return calls;
    }

    public SubscriptionStore subscriptions() {
        return subscriptions;
    }

    public AnnouncementStore announcements() {
        return announcements;
    }

    /** Waits for what is under way, then closes in order. */
    @Override
    public void close() {
        transactions.close();
        lock.close();
    }
}
