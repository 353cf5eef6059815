package dev.paperboy.data.store;

import javax.sql.DataSource;

/** An open database of one kind or the other. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ServerDatabase {

    /** Connections that may change the schema. Not pooled. */
    DataSource owner();

    /** Connections that may only read and write rows, where the kind of database can tell them apart. Not pooled. */
    DataSource application();

    /** Lets the application at the tables that are there now. */
    void grant();

    /** Compares tables with their indexes, where the kind of database could have let them come apart. */
    void check();

    /** Returns when everything committed so far has reached the disk, not only the operating system. */
    void sync();

    /** Whether it has ended by itself, as an embedded one does when it can't write, and nothing can be done with it any more. */
    boolean isLost();

    /** Closes in order; every connection ends. */
    @Override
    void close();
}
