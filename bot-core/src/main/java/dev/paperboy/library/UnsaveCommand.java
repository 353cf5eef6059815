package dev.paperboy.library;

import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import java.util.List;
import java.util.Locale;

/** {@code unsave <paper>}: takes a paper off the workspace's reading list. */
public final class UnsaveCommand implements Command {
    private static final String NAME = "unsave";
    private static final int SUGGESTED = 25;
    private static final int LONGEST_LABEL = 100;
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Take a paper off the workspace's reading list",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.ANYWHERE,
            List.of(Asked.PAPER),
            List.of("unsave 2405.15738"));

    private final PaperList saved;
    private final PaperStore papers;

    public UnsaveCommand(PaperList saved, PaperStore papers) {
        this.saved = saved;
        this.papers = papers;
    }

    static CommandCall call(PaperId paper) {
        return CommandCall.of(NAME).with(Asked.PAPER.name(), paper);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        PaperId id = Asked.id(invocation);
        if (!saved.remove(invocation.workspace(), id)) {
            throw CommandRefused.because(id + " is not on the reading list.", SavedCommand.NAME);
        }
        return Card.saying(papers.find(id).map(paper -> paper.title()).orElse(id.value())
                + " is off the reading list, which has "
                + Counted.of(saved.count(invocation.workspace()), "paper") + " now.");
    }

    /** The newest ones on the list whose title has what is typed. */
    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        String folded = typed.toLowerCase(Locale.ROOT);
        List<PaperId> newest = saved.newest(soFar.workspace(), 0, 4 * SUGGESTED).stream()
                .map(PaperList.Item::paper)
                .toList();
        return papers.find(newest).stream()
                .filter(paper -> paper.title().toLowerCase(Locale.ROOT).contains(folded)
                        || paper.id().value().startsWith(folded))
                .limit(SUGGESTED)
                .map(paper -> new Suggestion(
                        Cut.to(paper.title(), LONGEST_LABEL), paper.id().value()))
                .toList();
    }
}
