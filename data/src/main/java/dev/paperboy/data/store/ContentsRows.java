package dev.paperboy.data.store;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.announcement.Contents;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.paper.PaperId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Rows of the table {@code contents}: what deliveries of one day post, each written once. Its id is the first 128 bits of SHA-256 over all
 * of it, so that equal contents are one row, whoever writes them. Made for one transaction.
 */
final class ContentsRows {
    private static final String INSERT = "insert into contents (id, of_day, card, papers, list_day, form)"
            + " values (:id, :day, :card, :papers, :listDay, :form) on conflict do nothing";
    /** Those of days before that one that no delivery has any more. */
    static final String FORGET = "delete from contents where of_day < :before and id not in"
            + " (select contents from announcement where local_day < :before and contents is not null)";

    private static final int BYTES = 16;

    private final Map<OfDay, String> ids = new HashMap<>();

    private record OfDay(Contents contents, LocalDate day) {}

    /** Writes those of the deliveries that are not there yet. */
    static ContentsRows of(Handle handle, Stream<Delivery> deliveries) {
        ContentsRows rows = new ContentsRows();
        Map<String, OfDay> fresh = new TreeMap<>(); // in order, or two transactions could wait for each other
        deliveries.forEach(one -> one.contents().ifPresent(contents -> {
            OfDay what = new OfDay(contents, one.owed().announcement().day());
            fresh.put(rows.ids.computeIfAbsent(what, ContentsRows::id), what);
        }));
        if (!fresh.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            fresh.forEach((id, what) -> batch.bind("id", id)
                    .bind("day", what.day())
                    .bind("card", what.contents().card())
                    .bindArray("papers", String.class, papers(what.contents()))
                    .bind("listDay", what.contents().listDay())
                    .bind("form", what.contents().form().name())
                    .add());
            batch.execute();
        }
        return rows;
    }

    /** Writes what these steps put in place of other contents, or of none. */
    static ContentsRows changedBy(Handle handle, List<Step> steps) {
        return of(handle, steps.stream().filter(step -> !isSame(step)).map(Step::after));
    }

    /** Whether the step leaves the contents as they are. */
    static boolean isSame(Step step) {
        return step.before().contents().equals(step.after().contents());
    }

    /** The id of what the delivery posts, if that was among those written. */
    Optional<String> idOf(Delivery one) {
        return one.contents()
                .map(contents -> new OfDay(contents, one.owed().announcement().day()))
                .map(ids::get);
    }

    static Contents contents(ResultSet row) throws SQLException {
        return new Contents(
                row.getString("card"),
                papers(row).toList(),
                Columns.day(row, "list_day"),
                Contents.Form.valueOf(row.getString("form")));
    }

    static Stream<PaperId> papers(ResultSet row) throws SQLException {
        return Columns.texts(row, "papers").stream().map(PaperId::new);
    }

    private static List<String> papers(Contents contents) {
        return contents.papers().stream().map(PaperId::value).toList();
    }

    private static String id(OfDay what) {
        Contents contents = what.contents();
        String rest = String.join("\t", papers(contents)) + "\n" + contents.listDay() + contents.form() + what.day();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((contents.card().length() + ":" + contents.card()).getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(rest.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
