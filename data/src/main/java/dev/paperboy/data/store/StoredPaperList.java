package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.library.PaperList;
import dev.paperboy.paper.PaperId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of papers in the store, told from the others by its name. */
final class StoredPaperList implements PaperList {
    private static final String READING = "Can't read the list of papers";
    private static final String CHANGING = "Can't change the list of papers";

    private final Transactions transactions;
    private final String name;

    StoredPaperList(Transactions transactions, String name) {
        this.transactions = transactions;
        this.name = name;
    }

    @Override
    public boolean add(Address.Person by, PaperId paper, Instant at) {
        return transactions.runAgainWhenDuplicate(
                        CHANGING,
                        handle -> handle.createUpdate("insert into team_paper (list, workspace, paper, added_by, added)"
                                        + " values (:list, :workspace, :paper, :by, :at) on conflict do nothing")
                                .bind("list", name)
                                .bind("workspace", AddressText.write(by.workspace()))
                                .bind("paper", paper.value())
                                .bind("by", AddressText.write(by))
                                .bind("at", Columns.moment(at))
                                .execute())
                > 0;
    }

    @Override
    public boolean remove(Workspace workspace, PaperId paper) {
        return transactions.run(
                        CHANGING,
                        handle -> handle.createUpdate("delete from team_paper"
                                        + " where list = :list and workspace = :workspace and paper = :paper")
                                .bind("list", name)
                                .bind("workspace", AddressText.write(workspace))
                                .bind("paper", paper.value())
                                .execute())
                > 0;
    }

    @Override
    public List<Item> among(Workspace workspace, Collection<PaperId> papers) {
        return transactions.run(
                READING,
                handle -> handle.createQuery("select * from team_paper"
                                + " where list = :list and workspace = :workspace and paper = any(:papers)")
                        .bind("list", name)
                        .bind("workspace", AddressText.write(workspace))
                        .bindArray("papers", String.class, StoredVotes.values(papers))
                        .map((row, context) -> item(row))
                        .list());
    }

    @Override
    public List<Item> newest(Workspace workspace, int offset, int limit) {
        return select(
                workspace,
                "order by added desc, paper limit :limit offset :offset",
                Map.of("limit", limit, "offset", offset));
    }

    @Override
    public List<Item> added(Workspace workspace, Instant from, Instant until) {
        return select(
                workspace,
                "and added >= :from and added < :until order by added desc, paper",
                Map.of("from", Columns.moment(from), "until", Columns.moment(until)));
    }

    @Override
    public int count(Workspace workspace) {
        return transactions.run(
                READING,
                handle -> handle.createQuery(
                                "select count(*) from team_paper where list = :list and workspace = :workspace")
                        .bind("list", name)
                        .bind("workspace", AddressText.write(workspace))
                        .mapTo(Integer.class)
                        .one());
    }

    private List<Item> select(Workspace workspace, String which, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("list", name);
        all.put("workspace", AddressText.write(workspace));
        return transactions.run(
                READING,
                handle -> handle.createQuery(
                                "select * from team_paper where list = :list and workspace = :workspace " + which)
                        .bindMap(all)
                        .map((row, context) -> item(row))
                        .list());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                new PaperId(row.getString("paper")),
                AddressText.person(row.getString("added_by")),
                Columns.instant(row, "added"));
    }
}
