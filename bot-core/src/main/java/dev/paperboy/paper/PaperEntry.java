package dev.paperboy.paper;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper as one item of a list on a card: its title, a line of facts, and the lines added to it. Built by adding; each
 * call gives a new entry.
 *
 * <pre>{@code
 * PaperEntry.of(paper).ranked(3).saying(RichText.plain("42 votes in two days")).offering(buttons).block()
 * }</pre>
 *
 * @param lines top to bottom, the title first
 * @param buttons the most wanted first
 */
public record PaperEntry(List<RichText> lines, List<Button> buttons) {
    public PaperEntry {
        lines = List.copyOf(lines);
        buttons = List.copyOf(buttons);
    }

    /** The paper's linked title and its facts. */
    public static PaperEntry of(Paper paper) {
        return new PaperEntry(withFacts(PaperLine.title(paper), PaperLine.facts(paper)), List.of());
    }

    /** The paper as it was found: its title with the matched words bold, its facts and its linked id, the passage. */
    public static PaperEntry found(Paper paper, SearchResult.Hit hit) {
        RichText facts = PaperLine.facts(paper);
        RichText separator = RichText.plain(isBlank(facts) ? "" : " · ");
        PaperEntry entry = new PaperEntry(
                withFacts(PaperLine.marked(hit.title()), facts.and(separator).and(PaperLine.id(paper))), List.of());
        return hit.passage().isEmpty() ? entry : entry.saying(PaperLine.marked(hit.passage()));
    }

    /** With its place in the list before the title, from 1. */
    public PaperEntry ranked(int rank) {
        List<RichText> ranked = new ArrayList<>(lines);
        ranked.set(0, RichText.plain(rank + ". ").and(lines.get(0)));
        return new PaperEntry(ranked, buttons);
    }

    /** With one more line: why it is here, a summary, a passage. */
    public PaperEntry saying(RichText line) {
        List<RichText> more = new ArrayList<>(lines);
        more.add(line);
        return new PaperEntry(more, buttons);
    }

    /** With these buttons after its own. */
    public PaperEntry offering(List<Button> more) {
        List<Button> all = new ArrayList<>(buttons);
        all.addAll(more);
        return new PaperEntry(lines, all);
    }

    /** What goes onto the card. */
    public Block.Entry block() {
        RichText text = lines.get(0);
        for (RichText line : lines.subList(1, lines.size())) {
            text = text.andLine().and(line);
        }
        return new Block.Entry(text, buttons);
    }

    private static List<RichText> withFacts(RichText title, RichText facts) {
        return isBlank(facts) ? List.of(title) : List.of(title, facts);
    }

    private static boolean isBlank(RichText text) {
        return text.equals(RichText.plain(""));
    }
}
