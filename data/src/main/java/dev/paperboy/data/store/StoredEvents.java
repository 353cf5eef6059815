package dev.paperboy.data.store;

import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.EventStore;
import java.time.Instant;

/** Reported events in the store. */
final class StoredEvents implements EventStore {
    private static final String WRITING = "Can't keep what was reported";

    private final Transactions transactions;

    StoredEvents(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean isFirst(Workspace workspace, String event, Instant at) {
        return transactions.runAgainWhenDuplicate(
                WRITING,
                handle -> handle.createUpdate("insert into reported_event (workspace, event, reported)"
                                        + " values (:workspace, :event, :at) on conflict do nothing")
                                .bind("workspace", AddressText.write(workspace))
                                .bind("event", event)
                                .bind("at", Columns.moment(at))
                                .execute()
                        > 0);
    }

    @Override
    public void forget(Workspace workspace, String event) {
        transactions.run(
                WRITING,
                handle -> handle.createUpdate(
                                "delete from reported_event where workspace = :workspace and event = :event")
                        .bind("workspace", AddressText.write(workspace))
                        .bind("event", event)
                        .execute());
    }

    @Override
    public void forgetBefore(Instant then) {
        transactions.run(
                WRITING,
                handle -> handle.createUpdate("delete from reported_event where reported < :then")
                        .bind("then", Columns.moment(then))
                        .execute());
    }
}
