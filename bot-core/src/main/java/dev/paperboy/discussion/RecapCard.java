package dev.paperboy.discussion;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A recap as a card.
 *
 * @param title the paper's
 * @param remarks oldest first, at least one
 * @param limit how many remarks were looked at most
 * @param linked the papers of the recap that are known
 */
record RecapCard(String title, List<Remark> remarks, int limit, Recap recap, List<Paper> linked) {
    private static final int QUOTED = 300;
    private static final int PEOPLE = 8;
    private static final int PAPERS = 5;

    Card card() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Recap · " + title));
        blocks.add(new Block.Paragraph(people()));
        addPoints(blocks);
        addQuestions(blocks);
        addPapers(blocks);
        blocks.add(new Block.Footnote(RichText.plain(footnote())));
        return new Card("Recap: " + title, blocks);
    }

    private RichText people() {
        Map<Address.Person, Long> people = recap.people();
        RichText text = RichText.plain(count(remarks.size(), "message") + " by "
                        + count(people.size(), "person").replace("persons", "people") + ", from ")
                .andMoment(remarks.get(0).at())
                .andPlain(" to ")
                .andMoment(remarks.get(remarks.size() - 1).at())
                .andPlain(": ");
        int named = 0;
        for (Map.Entry<Address.Person, Long> person : people.entrySet()) {
            if (named == PEOPLE) {
                return text.andPlain(" and " + (people.size() - PEOPLE) + " more");
            }
            text = (named == 0 ? text : text.andPlain(", "))
                    .andMention(person.getKey())
                    .andPlain(" (" + person.getValue() + ")");
            named++;
        }
        return text;
    }

    private void addPoints(List<Block> blocks) {
        List<Remark> points = recap.points();
        if (points.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("What was said"));
        for (Remark point : points) {
            blocks.add(new Block.Paragraph(quoted(point.by(), point.text().orElse(""))));
        }
    }

    private void addQuestions(List<Block> blocks) {
        List<Recap.Question> questions = recap.openQuestions();
        if (questions.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("Open questions"));
        questions.forEach(question -> blocks.add(new Block.Paragraph(quoted(question.by(), question.text()))));
    }

    private void addPapers(List<Block> blocks) {
        List<PaperId> named = recap.papers();
        if (named.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("Papers that were linked"));
        linked.stream()
                .limit(PAPERS)
                .forEach(paper -> blocks.add(PaperEntry.of(paper)
                        .offering(List.of(new Button(
                                "Summarize", CommandCall.of("summarize").with("paper", paper.id()))))
                        .block()));
        List<PaperId> shown = linked.stream().limit(PAPERS).map(Paper::id).toList();
        String others = String.join(
                ", ",
                named.stream()
                        .filter(id -> !shown.contains(id))
                        .map(PaperId::value)
                        .toList());
        if (!others.isEmpty()) {
            blocks.add(new Block.Paragraph(RichText.plain((shown.isEmpty() ? "" : "and ") + others)));
        }
    }

    private String footnote() {
        long unread = remarks.size() - recap.readable();
        String some = unread == 0
                ? ""
                : " The text of " + unread
                        + " of them could not be read: this platform shows the bot only messages that" + " mention it.";
        String last = remarks.size() < limit ? "" : " Only the last " + limit + " were looked at.";
        return "Chosen by the words people used; no model was used." + some + last;
    }

    private static RichText quoted(Address.Person by, String text) {
        return RichText.empty()
                .andMention(by)
                .andPlain(": " + Cut.to(text.replaceAll("\\s+", " ").strip(), QUOTED));
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
