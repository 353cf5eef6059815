package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.link.ShownLinkStore;
import dev.paperboy.paper.PaperId;
import java.time.LocalDate;

/** Shown links in the store; the days that are over go when a new one is kept. */
final class StoredShownLinks implements ShownLinkStore {
    private final Transactions transactions;

    StoredShownLinks(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean first(Address.Channel channel, PaperId paper, LocalDate day) {
        return transactions.runAgainWhenDuplicate("Can't keep which link was shown", handle -> {
            handle.createUpdate("delete from shown_link where shown_on < :yesterday")
                    .bind("yesterday", day.minusDays(1))
                    .execute();
            int kept = handle.createUpdate("insert into shown_link (channel, paper, shown_on)"
                            + " values (:channel, :paper, :day) on conflict do nothing")
                    .bind("channel", AddressText.write(channel))
                    .bind("paper", paper.value())
                    .bind("day", day)
                    .execute();
            return kept > 0;
        });
    }
}
