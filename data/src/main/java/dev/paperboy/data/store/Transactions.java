package dev.paperboy.data.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Runs SQL on a database: from a pool, one transaction per call, with failures put into words. Thread-safe. */
final class Transactions implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final int MOST_TRIES = 5;

    private final Database database;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);
    private boolean closed;

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
        gate.readLock().lock();
        try {
            if (closed) {
                throw new StoreException(doing + ": the store is closed.");
            }
            return work.get();
        } catch (JdbiException e) {
            throw Failures.explained(doing, e);
        } finally {
            gate.readLock().unlock();
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

    /** Waits for the transactions under way, then closes the database. */
    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                closeAll();
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void closeAll() {
        try {
            database.close(); // before the pool, which interrupts its threads when it closes
        } finally {
            pool.close();
        }
    }
}
