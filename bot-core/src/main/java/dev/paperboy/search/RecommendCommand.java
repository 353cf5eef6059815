package dev.paperboy.search;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperLine;
import dev.paperboy.paper.PaperStore;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code recommend}: papers near those that the workspace voted for, saved and discussed. */
public final class RecommendCommand implements Command {
    static final String NAME = "recommend";
    private static final int MOST = 5;
    private static final CommandSpec SPEC = new CommandSpec(
            NAME, "Papers for this team, from its votes, saves and discussions", List.of(), List.of("recommend"));

    private final List<Taste> tastes;
    private final PaperIndex index;
    private final PaperStore papers;
    private final PaperButtons buttons;

    /** @param tastes where a workspace shows what it likes; each counts alike */
    public RecommendCommand(List<Taste> tastes, PaperIndex index, PaperStore papers, PaperButtons buttons) {
        this.tastes = List.copyOf(tastes);
        this.index = index;
        this.papers = papers;
        this.buttons = buttons;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        List<PaperId> liked = liked(invocation.workspace());
        List<Recommendations.Recommended> best = new Recommendations(index).from(liked, MOST);
        if (best.isEmpty()) {
            return nothing(liked.isEmpty());
        }
        Map<PaperId, Paper> known =
                papers
                        .find(best.stream()
                                .flatMap(one -> Stream.of(one.paper(), one.because()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Paper::id, Function.identity()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Recommended for this team"));
        int rank = 0;
        for (Recommendations.Recommended one : best) {
            Optional<Paper> paper = Optional.ofNullable(known.get(one.paper()));
            if (paper.isPresent()) {
                rank++;
                blocks.add(entry(paper.get(), one, known).ranked(rank).block());
            }
        }
        blocks.add(new Block.Footnote(RichText.plain("From what this team voted for, saved and discussed last.")));
        return new Card(rank + " papers recommended for this team", blocks);
    }

    private PaperEntry entry(Paper paper, Recommendations.Recommended one, Map<PaperId, Paper> known) {
        PaperEntry entry = PaperEntry.of(paper).offering(buttons.of(paper.id()));
        return Optional.ofNullable(known.get(one.because()))
                .map(liked -> entry.saying(RichText.plain("near ").and(PaperLine.title(liked))))
                .orElse(entry);
    }

    /** What was liked in any way, in turns, so that none crowds out the others. */
    private List<PaperId> liked(Workspace workspace) {
        List<Iterator<PaperId>> each = tastes.stream()
                .map(taste -> taste.liked(workspace, Recommendations.MOST_LIKED).iterator())
                .toList();
        Set<PaperId> liked = new LinkedHashSet<>();
        while (each.stream().anyMatch(Iterator::hasNext)) {
            each.stream().filter(Iterator::hasNext).forEach(next -> liked.add(next.next()));
        }
        return List.copyOf(liked);
    }

    private static Card nothing(boolean strangers) {
        String why = strangers
                ? "Nothing to go by yet: vote for, save or discuss papers, and this names others like them."
                : "Nothing near what this team liked is known yet.";
        return new Card(
                "Nothing to recommend yet",
                List.of(
                        new Block.Heading("Recommended for this team"),
                        new Block.Paragraph(RichText.plain(why)),
                        new Block.Buttons(List.of(new Button("Trending", CommandCall.of("trending"))))));
    }
}
