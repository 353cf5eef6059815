package dev.paperboy.data.store;

import dev.paperboy.command.CallStore;
import java.util.Optional;

/** Long calls in the store. */
final class StoredCalls implements CallStore {
    private final Transactions transactions;

    StoredCalls(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(String key, String text) {
        transactions.run(
                "Can't keep what the button does",
                handle -> handle.createUpdate(
                                "insert into stored_call (id, words) values (:id, :words) on conflict do nothing")
                        .bind("id", key)
                        .bind("words", text)
                        .execute());
    }

    @Override
    public Optional<String> find(String key) {
        return transactions.run(
                "Can't read what the button does",
                handle -> handle.createQuery("select words from stored_call where id = :id")
                        .bind("id", key)
                        .mapTo(String.class)
                        .findOne());
    }
}
