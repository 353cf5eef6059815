package dev.paperboy.search;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.card.RichText;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperLine;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One paper, on a card of its own. */
final class PaperCard {
    private PaperCard() {}

    static Card of(Paper paper, Optional<String> summaryLine, List<String> topics, List<Button> buttons) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(paper.title()));
        RichText facts = PaperLine.facts(paper);
        if (!PlainText.of(facts).isEmpty()) {
            blocks.add(new Block.Paragraph(facts));
        }
        summaryLine.ifPresent(line -> blocks.add(new Block.Paragraph(RichText.plain(line))));
        List<Block.Field> fields = fields(paper, topics);
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
        blocks.add(new Block.Buttons(buttons));
        return new Card(paper.title(), blocks);
    }

    private static List<Block.Field> fields(Paper paper, List<String> topics) {
        List<Block.Field> fields = new ArrayList<>();
        RichText links = links(paper);
        if (!links.spans().isEmpty()) {
            fields.add(new Block.Field("Read", links));
        }
        paper.organization().ifPresent(name -> fields.add(new Block.Field("From", RichText.plain(name))));
        if (!paper.categories().isEmpty()) {
            fields.add(new Block.Field("Categories", RichText.plain(String.join(", ", paper.categories()))));
        }
        if (!topics.isEmpty()) {
            fields.add(new Block.Field("Topics", RichText.plain(String.join(", ", topics))));
        }
        paper.comment().ifPresent(comment -> fields.add(new Block.Field("Comment", RichText.plain(comment))));
        return fields;
    }

    private static RichText links(Paper paper) {
        Links links = paper.links();
        RichText text = RichText.empty();
        text = with(text, "abstract", links.abstractPage());
        text = with(text, "PDF", links.pdf());
        text = with(text, "code", links.code());
        return with(text, "project", links.project());
    }

    private static RichText with(RichText text, String label, Optional<URI> target) {
        if (target.isEmpty()) {
            return text;
        }
        RichText before = text.spans().isEmpty() ? text : text.andPlain(" · ");
        return before.andLink(label, target.get());
    }
}
