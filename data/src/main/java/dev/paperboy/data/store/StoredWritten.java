package dev.paperboy.data.store;

import dev.paperboy.chat.Workspace;
import dev.paperboy.summary.Role;
import dev.paperboy.summary.SummaryWriter;
import dev.paperboy.summary.WrittenStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** What models wrote, in the store. */
final class StoredWritten implements WrittenStore {
    private static final String WHICH = " where paper = :paper and model = :model and level = :level";

    private final Transactions transactions;

    StoredWritten(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Written> find(Key key) {
        record Line(SummaryWriter.Draft draft, Instant at) {}
        List<Line> lines = transactions.run(
                "Can't read what a model wrote",
                handle -> bound(
                                handle.createQuery("select words, role, source, written from written_summary" + WHICH
                                        + " and text = :text order by line"),
                                key)
                        .bind("text", key.text())
                        .map((row, context) -> new Line(
                                new SummaryWriter.Draft(
                                        row.getString("words"),
                                        Role.valueOf(row.getString("role")),
                                        row.getInt("source")),
                                Columns.instant(row, "written")))
                        .list());
        return lines.stream()
                .findFirst()
                .map(first -> new Written(lines.stream().map(Line::draft).toList(), first.at()));
    }

    @Override
    public void keep(Key key, Written written) {
        transactions.<Integer>runAgainWhenDuplicate("Can't keep what a model wrote", handle -> {
            bound(handle.createUpdate("delete from written_summary" + WHICH), key)
                    .execute();
            for (int line = 0; line < written.lines().size(); line++) {
                insert(handle, key, line, written.lines().get(line), written.at());
            }
            return written.lines().size();
        });
    }

    private static void insert(Handle handle, Key key, int line, SummaryWriter.Draft draft, Instant at) {
        bound(
                        handle.createUpdate("insert into written_summary"
                                + " (paper, model, level, line, text, role, source, words, written) values"
                                + " (:paper, :model, :level, :line, :text, :role, :source, :words, :written)"),
                        key)
                .bind("line", line)
                .bind("text", key.text())
                .bind("role", draft.role().name())
                .bind("source", draft.source())
                .bind("words", draft.text())
                .bind("written", Columns.moment(at))
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Key key) {
        return statement
                .bind("paper", key.paper().value())
                .bind("model", key.model())
                .bind("level", key.level().name());
    }

    @Override
    public boolean spend(Workspace workspace, LocalDate day, int most) {
        return transactions.runAgainWhenDuplicate("Can't count a request to a model", handle -> {
            int counted = ofDay(
                            handle.createUpdate("update model_request set requests = requests + 1"
                                    + " where workspace = :workspace and asked_on = :day and requests < :most"),
                            workspace,
                            day)
                    .bind("most", most)
                    .execute();
            return counted > 0 || (most > 0 && isFirst(handle, workspace, day));
        });
    }

    private static boolean isFirst(Handle handle, Workspace workspace, LocalDate day) {
        boolean known = ofDay(
                                handle.createQuery("select count(*) from model_request"
                                        + " where workspace = :workspace and asked_on = :day"),
                                workspace,
                                day)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return !known
                && ofDay(
                                        handle.createUpdate("insert into model_request (workspace, asked_on, requests)"
                                                + " values (:workspace, :day, 1)"),
                                        workspace,
                                        day)
                                .execute()
                        > 0;
    }

    private static <S extends SqlStatement<S>> S ofDay(S statement, Workspace workspace, LocalDate day) {
        return statement.bind("workspace", AddressText.write(workspace)).bind("day", day);
    }
}
