package dev.paperboy.data.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database. Its own settings make commits durable, and its own tools back it up. */
final class ServerDatabase implements Database {
    private final DataSource source;

    private ServerDatabase(DataSource source) {
        this.source = source;
    }

    static ServerDatabase open(StoreLocation.Server location) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(location.url());
        source.setUser(location.user());
        source.setPassword(location.password());
        source.setReWriteBatchedInserts(true);
        try (Connection connection = source.getConnection()) {
            connection.isValid(5);
            return new ServerDatabase(source);
        } catch (SQLException e) {
            throw Failures.explained("Can't open the store", e);
        }
    }

    @Override
    public DataSource owner() {
        return source;
    }

    @Override
    public DataSource application() {
        return source;
    }

    @Override
    public void grant() {}

    @Override
    public void check() {}

    @Override
    public void sync() {}

    /** Never: a server that was stopped can be started again. */
    @Override
    public boolean isLost() {
        return false;
    }

    @Override
    public void close() {}
}
