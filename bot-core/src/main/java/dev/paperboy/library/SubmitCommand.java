package dev.paperboy.library;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code submit <paper>}: puts a paper before the team, with the member's vote. What nobody has listed yet is read from its source,
 * and is searchable from then on.
 */
public final class SubmitCommand extends AboutAPaper {
    static final String NAME = "submit";
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Put a paper before the team, with your vote",
            List.of(Asked.PAPER),
            List.of("submit https://arxiv.org/abs/2405.15738", "submit 2405.15738"));

    private final VoteStore votes;

    public SubmitCommand(VoteStore votes, Asked asked, Clock clock) {
        super(SPEC, asked, clock);
        this.votes = votes;
    }

    @Override
    Card run(Invocation invocation, Paper paper, Instant now) {
        votes.cast(invocation.by(), paper.id(), now);
        int count = votes.counts(invocation.workspace(), List.of(paper.id())).getOrDefault(paper.id(), 0);
        RichText text = RichText.empty()
                .andMention(invocation.by())
                .andPlain(" submits a paper. It has " + Counted.of(count, "vote") + " in this workspace.");
        return new Card(
                "Submitted: " + paper.title(),
                List.of(
                        new Block.Paragraph(text),
                        PaperEntry.of(paper).offering(buttons(paper)).block()));
    }

    private static List<Button> buttons(Paper paper) {
        return Stream.of("Vote", "Discuss", "Save", "Summarize")
                .map(label -> new Button(
                        label, CommandCall.of(label.toLowerCase(Locale.ROOT)).with(Asked.PAPER.name(), paper.id())))
                .toList();
    }
}
