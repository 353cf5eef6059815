package dev.paperboy.data.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs SQL on a database: from a pool, one transaction per call, with failures put into words. Thread-safe.
 *
 * <p>Whoever waits for a connection waits here, not in the pool: when the database is lost, all of them learn it at once.
 */
final class Transactions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int CONNECTIONS = 8;
    /** How long it may take to make a connection. */
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** How long closing waits for what is under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MOST_TRIES = 5;

    private final Database database;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Semaphore turns = new Semaphore(CONNECTIONS, true);
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Optional<Throwable> loss = Optional.empty();

    Transactions(Database database) {
        this.database = database;
        this.pool = new HikariDataSource(pooling(database));
        this.jdbi = Jdbi.create(pool).registerArrayType(String.class, "varchar");
    }

    private static HikariConfig pooling(Database database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setDataSource(database.application());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTING.toMillis());
        return config;
    }

    /**
     * Runs in one transaction, which ends with the call: everything or nothing.
     *
     * @param doing what to say was not possible if it fails, as in "Can't keep papers"
     */
    <T> T run(String doing, HandleCallback<T, RuntimeException> work) {
        return open(doing, () -> jdbi.inTransaction(work));
    }

    /** Runs a query, alone: each sees what is committed when it begins, and there is nothing to commit after it. */
    <T> T read(String doing, HandleCallback<T, RuntimeException> query) {
        return open(doing, () -> jdbi.withHandle(query));
    }

    private <T> T open(String doing, Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            refuseIfOver(doing);
            return work.get();
        } catch (JdbiException e) {
            if (loss.isEmpty() && database.isLost()) {
                loss = Optional.of(e);
            }
            throw Failures.explained(doing, e);
        } finally {
            turns.release();
        }
    }

    private void refuseIfOver(String doing) {
        if (closed.get()) {
            throw new StoreException(doing + ": the store is closed.");
        }
        if (loss.isPresent()) {
            throw Failures.explained(doing, loss.get());
        }
    }

    /** As {@link #run}, once more for each time that another transaction put a row with the same key there first. */
    <T> T runAgainWhenDuplicate(String doing, HandleCallback<T, RuntimeException> work) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return run(doing, work);
            } catch (StoreException e) {
                if (!Failures.isDuplicate(e)) {
                    throw e;
                }
            }
        }
        return run(doing, work);
    }

    /** Returns when everything committed so far has reached the disk. */
    void sync() {
        database.sync();
    }

    /** Waits for the transactions under way, but not for long, then closes the database. */
    @Override
    public void close() {
        boolean alone = isAloneWithin(PATIENCE);
        try {
            if (closed.compareAndSet(false, true)) {
                closeAll();
            }
        } finally {
            if (alone) {
                turns.release(CONNECTIONS);
            }
        }
    }

    private boolean isAloneWithin(Duration longest) {
        try {
            return turns.tryAcquire(CONNECTIONS, longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void closeAll() {
        try {
            database.close(); // before the pool, which interrupts its threads when it closes
        } catch (StoreException failure) {
            if (loss.isEmpty()) {
                throw failure;
            }
            LOG.debug("The store had closed itself", failure);
        } finally {
            pool.close();
        }
    }
}
