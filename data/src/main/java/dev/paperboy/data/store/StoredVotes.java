package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.library.VoteStore;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Votes in the store. */
final class StoredVotes implements VoteStore {
    private static final String READING = "Can't read votes";
    private static final String CHANGING = "Can't keep the vote";

    private final Transactions transactions;

    StoredVotes(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean cast(Address.Person by, PaperId paper, Instant at) {
        return transactions.runAgainWhenDuplicate(
                        CHANGING,
                        handle -> handle.createUpdate("insert into vote (workspace, paper, person, given)"
                                        + " values (:workspace, :paper, :person, :given) on conflict do nothing")
                                .bind("workspace", AddressText.write(by.workspace()))
                                .bind("paper", paper.value())
                                .bind("person", AddressText.write(by))
                                .bind("given", Columns.moment(at))
                                .execute())
                > 0;
    }

    @Override
    public boolean withdraw(Address.Person by, PaperId paper) {
        return transactions.run(
                        CHANGING,
                        handle -> handle.createUpdate("delete from vote where workspace = :workspace"
                                        + " and paper = :paper and person = :person")
                                .bind("workspace", AddressText.write(by.workspace()))
                                .bind("paper", paper.value())
                                .bind("person", AddressText.write(by))
                                .execute())
                > 0;
    }

    @Override
    public Map<PaperId, Integer> counts(Workspace workspace, Collection<PaperId> papers) {
        record Count(String paper, int votes) {}
        return transactions.run(
                READING,
                handle -> handle
                        .createQuery("select paper, count(*) as votes from vote"
                                + " where workspace = :workspace and paper = any(:papers) group by paper")
                        .bind("workspace", AddressText.write(workspace))
                        .bindArray("papers", String.class, values(papers))
                        .map((row, context) -> new Count(row.getString("paper"), row.getInt("votes")))
                        .stream()
                        .collect(Collectors.toMap(count -> new PaperId(count.paper()), Count::votes)));
    }

    @Override
    public List<PaperId> newest(Workspace workspace, int limit) {
        return transactions.run(
                READING,
                handle -> handle.createQuery("select paper from vote where workspace = :workspace"
                                + " group by paper order by max(given) desc, paper limit :limit")
                        .bind("workspace", AddressText.write(workspace))
                        .bind("limit", limit)
                        .map((row, context) -> new PaperId(row.getString("paper")))
                        .list());
    }

    static List<String> values(Collection<PaperId> papers) {
        return papers.stream().map(PaperId::value).toList();
    }
}
