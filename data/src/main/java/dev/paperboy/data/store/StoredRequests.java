package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.digest.Request;
import dev.paperboy.digest.RequestStore;
import dev.paperboy.subscription.Order;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Requests for digests in the store. */
final class StoredRequests implements RequestStore {
    private static final String READING = "Can't read what was asked for by mail";
    private static final String CHANGING = "Can't keep what was asked for by mail";
    private static final String INSERT =
            "insert into mail_request (id, workspace, mailbox, owner, person, topic, authors,"
                    + " categories, minimum_upvotes, days, local_time, zone, top, asked, wrong_codes, open) values (:id, :workspace,"
                    + " :mailbox, :owner, :person, :topic, :authors, :categories, :votes, :days, :time, :zone, :top, :asked, :wrong,"
                    + " :open)";

    private final Transactions transactions;

    StoredRequests(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(Request request) {
        transactions.run(CHANGING, handle -> {
            handle.createUpdate("update mail_request set open = false where person = :person")
                    .bind("person", AddressText.write(request.order().by()))
                    .execute();
            return insert(handle, request);
        });
    }

    private static int insert(Handle handle, Request request) {
        Order order = request.order();
        Update row = handle.createUpdate(INSERT)
                .bind("id", request.id())
                .bind("workspace", AddressText.write(order.workspace()))
                .bind("mailbox", AddressText.write(order.address()))
                .bind("owner", request.owner())
                .bind("person", AddressText.write(order.by()))
                .bind("top", order.top())
                .bind("asked", Columns.moment(request.asked()))
                .bind("wrong", request.wrongCodes())
                .bind("open", request.open());
        SubscriptionRows.bind(row, order.selection());
        return SubscriptionRows.bind(row, order.schedule()).execute();
    }

    @Override
    public Optional<Request> find(String id) {
        return transactions.run(
                READING,
                handle -> handle.createQuery("select * from mail_request where id = :id")
                        .bind("id", id)
                        .map((row, context) -> request(row))
                        .findFirst());
    }

    @Override
    public List<Request> of(Address.Person person) {
        return transactions.run(
                READING,
                handle -> handle.createQuery(
                                "select * from mail_request where person = :person and open order by asked desc, id")
                        .bind("person", AddressText.write(person))
                        .map((row, context) -> request(row))
                        .list());
    }

    @Override
    public Letters since(Instant moment, Request like) {
        return transactions.run(
                READING,
                handle -> new Letters(
                        count(handle, "owner", like.owner(), moment),
                        count(handle, "person", AddressText.write(like.order().by()), moment),
                        count(
                                handle,
                                "workspace",
                                AddressText.write(like.order().workspace()),
                                moment)));
    }

    private static int count(Handle handle, String column, String value, Instant since) {
        return handle.createQuery("select count(*) from mail_request where <column> = :value and asked >= :since")
                .define("column", column)
                .bind("value", value)
                .bind("since", Columns.moment(since))
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void wrongCode(String id) {
        transactions.run(
                CHANGING,
                handle -> handle.createUpdate("update mail_request set wrong_codes = wrong_codes + 1 where id = :id")
                        .bind("id", id)
                        .execute());
    }

    @Override
    public boolean remove(String id) {
        return transactions.run(
                        CHANGING,
                        handle -> handle.createUpdate("delete from mail_request where id = :id")
                                .bind("id", id)
                                .execute())
                > 0;
    }

    @Override
    public int forget(Instant before) {
        return transactions.run(
                CHANGING,
                handle -> handle.createUpdate("delete from mail_request where asked < :before")
                        .bind("before", Columns.moment(before))
                        .execute());
    }

    private static Request request(ResultSet row) throws SQLException {
        Order order = new Order(
                AddressText.workspace(row.getString("workspace")),
                AddressText.address(row.getString("mailbox")),
                SubscriptionRows.selection(row),
                SubscriptionRows.schedule(row),
                row.getInt("top"),
                AddressText.person(row.getString("person")));
        return new Request(
                row.getString("id"),
                order,
                Columns.instant(row, "asked"),
                row.getInt("wrong_codes"),
                row.getBoolean("open"));
    }
}
