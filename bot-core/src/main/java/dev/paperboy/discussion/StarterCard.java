package dev.paperboy.discussion;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards with which a discussion starts: the paper in the channel, and the opening questions in the thread. */
final class StarterCard {
    private static final int QUOTED = 240;

    private StarterCard() {}

    /** The post that the thread hangs on. */
    static Card post(Discussion discussion, Paper paper) {
        List<Button> buttons = Stream.of("Summarize", "Similar", "Save", "Vote")
                .map(label -> button(label, paper))
                .toList();
        return new Card(
                "Discussion: " + paper.title(),
                List.of(
                        new Block.Heading("Discussion"),
                        PaperEntry.of(paper).block(),
                        new Block.Buttons(buttons),
                        new Block.Footnote(RichText.plain("opened by ")
                                .andMention(discussion.by())
                                .andPlain(" · answer in the thread · a thumb up is a vote"))));
    }

    /** The first message in the thread. */
    static Card questions(Roles roles) {
        RichText text = RichText.plain("To begin with:")
                .andLine()
                .and(question(
                        1,
                        "The paper starts from: ",
                        roles.problem(),
                        "Is that the right problem, and do you meet it in your own work?",
                        "Which problem does the paper solve, and do you meet it in your own work?"))
                .andLine()
                .and(question(
                        2,
                        "It proposes: ",
                        roles.method(),
                        "What is the simplest thing that could have worked as well?",
                        "What does it do differently from what you would have tried first?"))
                .andLine()
                .and(question(
                        3,
                        "It reports: ",
                        roles.result(),
                        "What would you have to see to believe it: which baseline, data or ablation?",
                        "What would convince you that it works: which baseline, data or ablation?"));
        RichText recap = RichText.plain(
                        "The quotations are the abstract's own words. For a recap of what was said, type ")
                .andCode("recap")
                .andPlain(" here, with a mention of the bot where commands don't work in threads.");
        return new Card("Opening questions", List.of(new Block.Paragraph(text), new Block.Footnote(recap)));
    }

    private static RichText question(
            int number, String intro, Optional<String> sentence, String question, String without) {
        RichText start = RichText.plain(number + ". ");
        return sentence.map(said -> start.andPlain(intro + "“" + Cut.to(said, QUOTED) + "” ")
                        .andStrong(question))
                .orElseGet(() -> start.andStrong(without));
    }

    private static Button button(String label, Paper paper) {
        String command = label.toLowerCase(Locale.ROOT);
        return new Button(label, CommandCall.of(command).with(DiscussCommand.PAPER.name(), paper.id()));
    }
}
