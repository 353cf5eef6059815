package dev.paperboy.data.store;

import dev.paperboy.platform.FingerprintStore;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Fingerprints in the store. */
final class StoredFingerprints implements FingerprintStore {
    private static final String FAILED = "Can't remember what a platform was told";

    private final Transactions transactions;

    StoredFingerprints(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<String> find(String about) {
        return transactions.run(
                FAILED,
                handle -> handle.createQuery("select print from fingerprint where about = :about")
                        .bind("about", about)
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    public void keep(String about, String fingerprint) {
        transactions.runAgainWhenDuplicate(FAILED, handle -> {
            int changed =
                    write(handle, "update fingerprint set print = :print where about = :about", about, fingerprint);
            return changed > 0
                    ? changed
                    : write(
                            handle,
                            "insert into fingerprint (about, print) values (:about, :print)",
                            about,
                            fingerprint);
        });
    }

    private static int write(Handle handle, String statement, String about, String fingerprint) {
        return handle.createUpdate(statement)
                .bind("about", about)
                .bind("print", fingerprint)
                .execute();
    }
}
