package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.discussion.Discussion;
import dev.paperboy.discussion.DiscussionStore;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.Remark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Discussions in the store. */
final class StoredDiscussions implements DiscussionStore {
    private static final String READING = "Can't read discussions";
    private static final String CHANGING = "Can't keep the discussion";
    private static final String THIS_ONE =
            " where channel = :channel and paper = :paper and own_key = :key and thread is null";

    private final Transactions transactions;

    StoredDiscussions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Discussion begin(Discussion fresh) {
        return transactions.runAgainWhenDuplicate(CHANGING, handle -> {
            bind(
                            handle.createUpdate(
                                    "insert into discussion (channel, paper, workspace, begun_by, claimed, own_key)"
                                            + " values (:channel, :paper, :workspace, :by, :claimed, :key) on conflict do nothing"),
                            fresh)
                    .bind("workspace", AddressText.write(fresh.channel().workspace()))
                    .bind("by", AddressText.write(fresh.by()))
                    .bind("claimed", Columns.moment(fresh.claimed()))
                    .execute();
            return handle.createQuery("select * from discussion where channel = :channel and paper = :paper")
                    .bind("channel", AddressText.write(fresh.channel()))
                    .bind("paper", fresh.paper().value())
                    .map((row, context) -> discussion(row))
                    .one();
        });
    }

    @Override
    public boolean takeOver(Discussion seen, Instant now) {
        return transactions.run(
                        CHANGING,
                        handle -> bind(
                                        handle.createUpdate("update discussion set claimed = :now" + THIS_ONE
                                                + " and claimed = :seen"),
                                        seen)
                                .bind("now", Columns.moment(now))
                                .bind("seen", Columns.moment(seen.claimed()))
                                .execute())
                > 0;
    }

    @Override
    public boolean opened(Discussion claimed, Address.Thread thread) {
        return transactions.run(
                        CHANGING,
                        handle -> bind(
                                        handle.createUpdate("update discussion set thread = :thread" + THIS_ONE),
                                        claimed)
                                .bind("thread", AddressText.write(thread))
                                .execute())
                > 0;
    }

    @Override
    public boolean forget(Discussion seen) {
        return transactions.run(CHANGING, handle -> {
            String thread = seen.thread().map(AddressText::write).orElse("");
            handle.createUpdate("delete from remark where thread = :thread")
                    .bind("thread", thread)
                    .execute();
            return bind(
                                    handle.createUpdate("delete from discussion where channel = :channel"
                                            + " and paper = :paper and own_key = :key and thread = :thread"),
                                    seen)
                            .bind("thread", thread)
                            .execute()
                    > 0;
        });
    }

    @Override
    public Optional<Discussion> find(Address.Thread thread) {
        return transactions.run(
                READING,
                handle -> handle.createQuery("select * from discussion where thread = :thread")
                        .bind("thread", AddressText.write(thread))
                        .map((row, context) -> discussion(row))
                        .findFirst());
    }

    @Override
    public boolean keep(Remark remark) {
        return transactions.runAgainWhenDuplicate(
                        "Can't keep what was said",
                        handle -> isOurs(handle, remark.thread()) ? insert(handle, remark) : 0)
                > 0;
    }

    private static boolean isOurs(Handle handle, Address.Thread thread) {
        return handle.createQuery("select count(*) from discussion where thread = :thread")
                        .bind("thread", AddressText.write(thread))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static int insert(Handle handle, Remark remark) {
        return handle.createUpdate("insert into remark (thread, message, person, said_at, words)"
                        + " values (:thread, :message, :person, :at, :words) on conflict do nothing")
                .bind("thread", AddressText.write(remark.thread()))
                .bind("message", remark.messageId())
                .bind("person", AddressText.write(remark.by()))
                .bind("at", Columns.moment(remark.at()))
                .bind("words", remark.text())
                .execute();
    }

    @Override
    public List<Remark> remarks(Address.Thread thread, int limit) {
        return transactions.run(
                READING,
                handle -> handle.createQuery(
                                "select * from (select * from remark where thread = :thread"
                                        + " order by said_at desc, message desc limit :limit) as newest order by said_at, message")
                        .bind("thread", AddressText.write(thread))
                        .bind("limit", limit)
                        .map((row, context) -> new Remark(
                                thread,
                                AddressText.person(row.getString("person")),
                                Columns.instant(row, "said_at"),
                                row.getString("message"),
                                Columns.textIn(row, "words")))
                        .list());
    }

    @Override
    public List<PaperId> newest(Workspace workspace, int limit) {
        return transactions.run(
                READING,
                handle -> handle.createQuery(
                                "select paper from discussion where workspace = :workspace and thread is not null"
                                        + " group by paper order by max(claimed) desc, paper limit :limit")
                        .bind("workspace", AddressText.write(workspace))
                        .bind("limit", limit)
                        .map((row, context) -> new PaperId(row.getString("paper")))
                        .list());
    }

    private static Update bind(Update row, Discussion discussion) {
        return row.bind("channel", AddressText.write(discussion.channel()))
                .bind("paper", discussion.paper().value())
                .bind("key", discussion.key());
    }

    private static Discussion discussion(ResultSet row) throws SQLException {
        Optional<Address.Thread> thread =
                Columns.textIn(row, "thread").isPresent() ? Optional.of(thread(row)) : Optional.empty();
        return new Discussion(
                (Address.Channel) AddressText.address(row.getString("channel")),
                new PaperId(row.getString("paper")),
                AddressText.person(row.getString("begun_by")),
                Columns.instant(row, "claimed"),
                row.getString("own_key"),
                thread);
    }

    private static Address.Thread thread(ResultSet row) throws SQLException {
        return (Address.Thread) AddressText.address(row.getString("thread"));
    }
}
