package dev.paperboy.library;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps votes in memory, for tests. */
public final class VotesInMemory implements VoteStore {
    private record Vote(Address.Person by, PaperId paper, Instant at) {}

    private final List<Vote> votes = new ArrayList<>();

    @Override
    public synchronized boolean cast(Address.Person by, PaperId paper, Instant at) {
        boolean isNew = votes.stream()
                .noneMatch(vote -> vote.by().equals(by) && vote.paper().equals(paper));
        return isNew && votes.add(new Vote(by, paper, at));
    }

    @Override
    public synchronized boolean withdraw(Address.Person by, PaperId paper) {
        return votes.removeIf(vote -> vote.by().equals(by) && vote.paper().equals(paper));
    }

    @Override
    public synchronized Map<PaperId, Integer> counts(Workspace workspace, Collection<PaperId> papers) {
        return votes.stream()
                .filter(vote -> vote.by().workspace().equals(workspace) && papers.contains(vote.paper()))
                .collect(Collectors.toMap(Vote::paper, vote -> 1, Integer::sum));
    }

    @Override
    public synchronized List<PaperId> newest(Workspace workspace, int limit) {
        return votes.stream()
                .filter(vote -> vote.by().workspace().equals(workspace))
                .sorted(Comparator.comparing(Vote::at).reversed().thenComparing(Vote::paper))
                .map(Vote::paper)
                .distinct()
                .limit(limit)
                .toList();
    }
}
