package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.library.PostStore;
import dev.paperboy.paper.PaperId;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which paper messages are about, in the store. */
final class StoredPosts implements PostStore {
    private final Transactions transactions;

    StoredPosts(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void remember(MessageRef message, PaperId paper) {
        transactions.runAgainWhenDuplicate("Can't keep what a message is about", handle -> {
            PreparedBatch rows = handle.prepareBatch("insert into post (place, message, paper)"
                    + " values (:place, :message, :paper) on conflict do nothing");
            for (String id : message.ids()) {
                rows.bind("place", place(message))
                        .bind("message", id)
                        .bind("paper", paper.value())
                        .add();
            }
            return rows.execute().length;
        });
    }

    @Override
    public Optional<PaperId> paper(MessageRef message) {
        return transactions.run(
                "Can't read what a message is about",
                handle -> handle.createQuery(
                                "select paper from post where place = :place and message = any(:ids) limit 1")
                        .bind("place", place(message))
                        .bindArray("ids", String.class, message.ids())
                        .map((row, context) -> new PaperId(row.getString("paper")))
                        .findFirst());
    }

    private static String place(MessageRef message) {
        return AddressText.write(
                message.address() instanceof Address.Thread thread ? thread.channel() : message.address());
    }
}
