package dev.paperboy.library;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperLine;
import java.time.Clock;
import java.util.List;

/** {@code save <paper>}: puts a paper on the workspace's reading list. */
public final class SaveCommand implements Command {
    static final String NAME = "save";
    /** What is kept has an end, so that nobody fills the store; more than a team reads in ten years. */
    static final int MOST = 5_000;

    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Put a paper on the workspace's reading list",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.ANYWHERE,
            List.of(Asked.PAPER),
            List.of("save 2405.15738", "save https://arxiv.org/abs/2405.15738"));

    private final PaperList saved;
    private final Asked asked;
    private final Clock clock;

    public SaveCommand(PaperList saved, Asked asked, Clock clock) {
        this.saved = saved;
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        Paper paper = asked.paper(invocation);
        int before = saved.count(invocation.workspace());
        if (before >= MOST) {
            throw CommandRefused.because(
                    "The reading list has " + Counted.of(before, "paper") + ", which is the most. Take some off first.",
                    "saved");
        }
        boolean isNew = saved.add(invocation.by(), paper.id(), clock.instant());
        String sentence = isNew ? "Saved to the reading list." : "It was on the reading list before.";
        RichText text = RichText.plain(sentence + " ")
                .and(PaperLine.title(paper))
                .andPlain(" The list has " + Counted.of(before + (isNew ? 1 : 0), "paper") + ".");
        return new Card(
                sentence + " " + paper.title(),
                List.of(
                        new Block.Paragraph(text),
                        new Block.Buttons(List.of(
                                new Button("Reading list", CommandCall.of(SavedCommand.NAME)),
                                new Button("Take it off", UnsaveCommand.call(paper.id()))))));
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return asked.suggestions(typed);
    }
}
