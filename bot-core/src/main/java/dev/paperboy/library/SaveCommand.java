package dev.paperboy.library;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperLine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code save <paper>}: puts a paper on the workspace's reading list. */
public final class SaveCommand extends AboutAPaper {
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

    public SaveCommand(PaperList saved, Asked asked, Clock clock) {
        super(SPEC, asked, clock);
        this.saved = saved;
    }

    @Override
    Card run(Invocation invocation, Paper paper, Instant now) {
        int before = saved.count(invocation.workspace());
        if (before >= MOST) {
            throw CommandRefused.because(
                    "The reading list has " + Counted.of(before, "paper") + ", which is the most. Take some off first.",
                    "saved");
        }
        boolean isNew = saved.add(invocation.by(), paper.id(), now);
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
}
