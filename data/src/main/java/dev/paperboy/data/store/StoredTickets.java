package dev.paperboy.data.store;

import dev.paperboy.platform.TicketStore;
import java.time.Instant;

/** Tickets in the store. */
final class StoredTickets implements TicketStore {
    private static final String WRITING = "Can't keep a ticket";

    private final Transactions transactions;

    StoredTickets(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void issue(String ticket, Instant until) {
        transactions.run(
                WRITING,
                handle -> handle.createUpdate("insert into ticket (ticket, good_until) values (:ticket, :until)")
                        .bind("ticket", ticket)
                        .bind("until", Columns.moment(until))
                        .execute());
    }

    @Override
    public boolean take(String ticket, Instant now) {
        return transactions.run(WRITING, handle -> {
            boolean good = handle.createUpdate("delete from ticket where ticket = :ticket and good_until > :now")
                            .bind("ticket", ticket)
                            .bind("now", Columns.moment(now))
                            .execute()
                    > 0;
            handle.createUpdate("delete from ticket where good_until <= :now")
                    .bind("now", Columns.moment(now))
                    .execute();
            return good;
        });
    }
}
