package dev.paperboy.library;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperLine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * {@code vote <paper> [back]}: the member's vote, counted once. Voting again changes nothing, so that a press that was sent twice
 * does no harm; {@code back} takes it back.
 */
public final class VoteCommand extends AboutAPaper {
    static final String NAME = "vote";
    private static final Option BACK =
            Option.bare("back", "take your vote back", new OptionType.Choice(List.of("back")));
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Vote for a paper in this workspace; once, and back takes it back",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.ANYWHERE,
            List.of(Asked.PAPER, BACK),
            List.of("vote 2405.15738", "vote 2405.15738 back"));

    private final VoteStore votes;

    public VoteCommand(VoteStore votes, Asked asked, Clock clock) {
        super(SPEC, asked, clock);
        this.votes = votes;
    }

    @Override
    Card run(Invocation invocation, Paper paper, Instant now) {
        boolean back = invocation.text(BACK.name()).isPresent();
        boolean changed =
                back ? votes.withdraw(invocation.by(), paper.id()) : votes.cast(invocation.by(), paper.id(), now);
        int count = votes.counts(invocation.workspace(), List.of(paper.id())).getOrDefault(paper.id(), 0);
        CommandCall vote = CommandCall.of(NAME).with(Asked.PAPER.name(), paper.id());
        Button button =
                back ? new Button("Vote", vote) : new Button("Take it back", vote.with(BACK.name(), BACK.name()));
        String sentence = said(back, changed);
        RichText text = RichText.plain(sentence + " ")
                .and(PaperLine.title(paper))
                .andPlain(" has " + Counted.of(count, "vote") + " in this workspace.");
        return new Card(
                sentence + " " + paper.title(), List.of(new Block.Paragraph(text), new Block.Buttons(List.of(button))));
    }

    private static String said(boolean back, boolean changed) {
        Map<Boolean, String> sentences = back
                ? Map.of(true, "Your vote is taken back.", false, "There was no vote of yours.")
                : Map.of(true, "Your vote counts.", false, "You voted for it before.");
        return sentences.getOrDefault(changed, "");
    }
}
