package dev.paperboy.data.store;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.command.CallStore;
import dev.paperboy.data.seal.Seal;
import dev.paperboy.digest.RequestStore;
import dev.paperboy.discussion.DiscussionStore;
import dev.paperboy.library.PaperList;
import dev.paperboy.library.PostStore;
import dev.paperboy.library.VoteStore;
import dev.paperboy.link.ShownLinkStore;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.platform.EventStore;
import dev.paperboy.platform.FingerprintStore;
import dev.paperboy.platform.InstallationStore;
import dev.paperboy.platform.TicketStore;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.summary.WrittenStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open store. It has its home to itself until it is closed. Thread-safe.
 *
 * <pre>{@code
 * try (Store store = Store.open(new StoreLocation.Embedded(home), clock)) {
 *     store.papers().keep(arrivals);
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final HomeLock lock;
    private final Database database;
    private final Backups backups;
    private final Transactions transactions;
    private final PaperStore papers;
    private final CallStore calls;
    private final SubscriptionStore subscriptions;
    private final AnnouncementStore announcements;
    private final FingerprintStore fingerprints;
    private final VoteStore votes;
    private final PostStore posts;
    private final DiscussionStore discussions;

    private Store(HomeLock lock, Database database, Backups backups) {
        this.lock = lock;
        this.database = database;
        this.backups = backups;
        this.transactions = new Transactions(database);
        this.papers = new StoredPapers(transactions);
        this.calls = new StoredCalls(transactions);
        this.subscriptions = new StoredSubscriptions(transactions);
        this.announcements = new StoredAnnouncements(transactions);
        this.fingerprints = new StoredFingerprints(transactions);
        this.votes = new StoredVotes(transactions);
        this.posts = new StoredPosts(transactions);
        this.discussions = new StoredDiscussions(transactions);
    }

    /**
     * Opens the store, or makes it; backs it up and brings it to this version's state if it is older; checks it.
     *
     * @param clock names the backups
     * @throws HomeInUse when another process has the home
     * @throws StoreException when it can't be opened, is damaged, or was made by a newer Paperboy
     */
    public static Store open(StoreLocation location, Clock clock) {
        return open(location, clock, Migrations.OURS);
    }

    static Store open(StoreLocation location, Clock clock, Migrations migrations) {
        HomeLock lock = HomeLock.take(location.home());
        try {
            return open(location, lock, migrations, new Backups(location.home(), migrations, clock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Store open(StoreLocation location, HomeLock lock, Migrations migrations, Backups backups) {
        Database database = location instanceof StoreLocation.Server server
                ? ServerDatabase.open(server)
                : EmbeddedDatabase.openOrMake(location.home(), migrations);
        try {
            migrate(database, migrations, backups);
            database.check();
            return new Store(lock, database, backups);
        } catch (RuntimeException e) {
            closeAfter(e, database);
            throw e;
        }
    }

    private static void closeAfter(RuntimeException failure, Database database) {
        try {
            database.close();
        } catch (StoreException further) {
            failure.addSuppressed(further);
        }
    }

    private static void migrate(Database database, Migrations migrations, Backups backups) {
        // asking the history first keeps Flyway out of most starts: it costs more than all the rest
        int installed = migrations.installed(database.owner());
        if (installed == migrations.newest()) {
            return;
        }
        if (installed > 0) {
            LOG.info("The store is of version {}; bringing it to {}", installed, migrations.newest());
            if (database instanceof EmbeddedDatabase embedded) {
                backups.writeBeforeMigrating(embedded, installed);
            }
        }
        migrations.run(database.owner());
        database.grant();
    }

    /**
     * Backs the store up, also while others write to it; checks that the backup opens.
     *
     * @param file where to; must not be there yet
     * @throws StoreException when it can't, or the store is not an embedded one
     */
    public void backUp(Path file) {
        if (!(database instanceof EmbeddedDatabase embedded)) {
            throw new StoreException("The store is a PostgreSQL database. Back it up with pg_dump.");
        }
        backups.write(embedded, file.toAbsolutePath());
    }

    /**
     * Puts the store of a backup in place of the one at the location. No Paperboy may run on it.
     *
     * @param sound told when the backup has proved sound, right before it takes the store's place: the moment to throw away what was
     *     derived from the old store, such as an index
     * @return where the store that was there before is kept
     * @throws StoreException when it is no backup, is damaged, was made by a newer Paperboy, or the store is not an embedded one
     */
    public static Optional<Path> restore(StoreLocation location, Path file, Clock clock, Runnable sound) {
        if (location instanceof StoreLocation.Server) {
            throw new StoreException("The store is a PostgreSQL database. Restore it with pg_restore.");
        }
        HomeLock lock = HomeLock.take(location.home());
        try {
            return new Backups(location.home(), Migrations.OURS, clock)
                    .restore(file.toAbsolutePath(), EmbeddedDatabase.file(location.home()), sound);
        } finally {
            lock.close();
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

    public FingerprintStore fingerprints() {
        return fingerprints;
    }

    public VoteStore votes() {
        return votes;
    }

    public PostStore posts() {
        return posts;
    }

    public DiscussionStore discussions() {
        return discussions;
    }

    public ShownLinkStore shownLinks() {
        return new StoredShownLinks(transactions);
    }

    /** Digests that were asked for and are not confirmed. */
    public RequestStore requests() {
        return new StoredRequests(transactions);
    }

    /** The reading lists of the workspaces. */
    public PaperList saved() {
        return new StoredPaperList(transactions, "saved");
    }

    /** What was put before the workspaces. */
    public PaperList submitted() {
        return new StoredPaperList(transactions, "submitted");
    }

    /** Who let us in, with their secrets sealed; what was sealed with an older key is sealed with the newest one first. */
    public InstallationStore installations(Seal seal) {
        StoredInstallations installations = new StoredInstallations(transactions, seal);
        installations.sealAnew();
        return installations;
    }

    /** What platforms have reported. */
    public EventStore events() {
        return new StoredEvents(transactions);
    }

    public TicketStore tickets() {
        return new StoredTickets(transactions);
    }

    /** What language models wrote. */
    public WrittenStore written() {
        return new StoredWritten(transactions);
    }

    /** Waits for what is under way, then closes in order. */
    @Override
    public void close() {
        try {
            transactions.close();
        } finally {
            lock.close();
        }
    }
}
