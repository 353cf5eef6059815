package dev.paperboy.data.store;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.Attempts;
import dev.paperboy.announcement.Contents;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.Owed;
import dev.paperboy.announcement.State;
import dev.paperboy.announcement.Status;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.SubscriptionId;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.SqlStatement;

/** A row of the table {@code announcement} and what it stands for. */
final class AnnouncementRows {
    static final String INSERT = "insert into announcement (subscription, local_day, slot, workspace, address, due,"
            + " generation, delivery_key, state, since, message_address, message_ids, reason, fence, attempts,"
            + " first_sending, wake, contents) values (:subscription, :day, :slot, :workspace,"
            + " :address, :due, :generation, :key, :state, :since, :messageAddress, :messageIds, :reason, :fence,"
            + " :attempts, :firstSending, :wake, :contents) on conflict do nothing";
    static final String SELECT = "select announcement.*, card, papers, list_day, form from announcement"
            + " left join contents on contents.id = announcement.contents";
    static final String OF_KEY = " where subscription = :subscription and local_day = :day and slot = :slot";
    static final String SWAP = "update announcement set generation = :generation, delivery_key = :key, state = :state,"
            + " since = :since, message_address = :messageAddress, message_ids = :messageIds, reason = :reason,"
            + " fence = :fence, attempts = :attempts, first_sending = :firstSending, wake = :wake,"
            + " contents = case when :sameContents then contents else cast(:contents as varchar) end" + OF_KEY
            + " and generation = :seenGeneration and state = :seenState and fence = :seenFence";

    /** Held, because to find out what an optional, or a list, is of costs more with each row than all the rest of it. */
    private static final Type TEXTS = new GenericType<List<String>>() {}.getType();

    private AnnouncementRows() {}

    static <S extends SqlStatement<S>> S bind(S row, Announcement owed) {
        return row.bind("subscription", owed.subscription().value())
                .bind("day", owed.day())
                .bind("slot", owed.slot());
    }

    static <S extends SqlStatement<S>> S bind(S row, Owed owed) {
        return bind(row, owed.announcement())
                .bind("workspace", AddressText.write(owed.workspace()))
                .bind("address", AddressText.write(owed.address()))
                .bind("due", Columns.moment(owed.due()));
    }

    /** All that a step may change, but for the contents. */
    static <S extends SqlStatement<S>> S bind(S row, Delivery delivery) {
        Status status = delivery.status();
        Attempts attempts = delivery.attempts();
        return row.bind("generation", delivery.generation())
                .bind("key", delivery.key().value())
                .bind("state", status.state().name())
                .bind("since", Columns.moment(status.since()))
                .bind(
                        "messageAddress",
                        status.message()
                                .map(message -> AddressText.write(message.address()))
                                .orElse(null))
                .bindByType("messageIds", status.message().map(MessageRef::ids).orElse(List.of()), TEXTS)
                .bind("reason", status.reason().orElse(null))
                .bind("fence", attempts.fence())
                .bind("attempts", attempts.count())
                .bind("firstSending", Columns.moment(attempts.firstSending()))
                .bind("wake", Columns.moment(attempts.wake()));
    }

    /**
     * The delivery of a row.
     *
     * @param read contents by their ids, those of this row put in: of many rows that post the same, one is read
     */
    static Delivery delivery(ResultSet row, Map<String, Contents> read) throws SQLException {
        return new Delivery(
                owed(row),
                row.getInt("generation"),
                new DeliveryKey(row.getString("delivery_key")),
                status(row),
                new Attempts(
                        row.getInt("fence"),
                        row.getInt("attempts"),
                        Columns.instantIn(row, "first_sending"),
                        Columns.instant(row, "wake")),
                contents(row, read));
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(
                new Announcement(
                        new SubscriptionId(row.getString("subscription")),
                        Columns.day(row, "local_day"),
                        row.getInt("slot")),
                AddressText.workspace(row.getString("workspace")),
                AddressText.address(row.getString("address")),
                Columns.instant(row, "due"));
    }

    private static Status status(ResultSet row) throws SQLException {
        List<String> ids = Columns.texts(row, "message_ids");
        return new Status(
                State.valueOf(row.getString("state")),
                Columns.instant(row, "since"),
                Columns.textIn(row, "message_address")
                        .map(address -> new MessageRef(AddressText.address(address), ids)),
                Columns.textIn(row, "reason"));
    }

    private static Optional<Contents> contents(ResultSet row, Map<String, Contents> read) throws SQLException {
        Optional<String> id = Columns.textIn(row, "contents");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Contents known = read.get(id.get());
        if (known == null) {
            known = ContentsRows.contents(row);
            read.put(id.get(), known);
        }
        return Optional.of(known);
    }
}
