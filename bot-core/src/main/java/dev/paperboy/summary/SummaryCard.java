package dev.paperboy.summary;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A paper's summary as a card; every line carries the number of the sentence it rests on. */
record SummaryCard(Paper paper, Summary summary) {
    Card card() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperEntry.of(paper).block());
        blocks.addAll(lines());
        blocks.add(new Block.Footnote(note()));
        blocks.add(new Block.Buttons(buttons()));
        return new Card("Summary: " + paper.title(), blocks);
    }

    /** The card of the best of several matches, with the others below it. */
    Card cardAsBestMatch(List<Paper> others) {
        if (others.isEmpty()) {
            return card();
        }
        List<Block> more = new ArrayList<>();
        more.add(new Block.Rule());
        more.add(new Block.Paragraph(RichText.plain("That is the best match. Was another one meant?")));
        for (Paper other : others) {
            more.add(PaperEntry.of(other)
                    .offering(List.of(summarize("Summarize", other, summary.level())))
                    .block());
        }
        return card().followedBy(more);
    }

    private List<Block> lines() {
        return switch (summary.level()) {
            case TLDR ->
                summary.lines().stream().map(line -> paragraph("", line)).toList();
            case POINTS ->
                summary.lines().stream().map(line -> paragraph("• ", line)).toList();
            case FULL -> sections();
        };
    }

    private List<Block> sections() {
        List<Block> blocks = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Summary.Line> lines =
                    summary.lines().stream().filter(line -> line.role() == role).toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block.Heading(heading(role)));
                lines.forEach(line -> blocks.add(paragraph("", line)));
            }
        }
        return blocks;
    }

    private static Block paragraph(String bullet, Summary.Line line) {
        return new Block.Paragraph(RichText.plain(bullet + line.text())
                .andEmphasis(" [" + line.source().number() + "]"));
    }

    private RichText note() {
        if (summary.lines().isEmpty()) {
            return RichText.plain(
                    paper.abstractText().isBlank()
                            ? "This paper came without an abstract, so there is nothing to summarize."
                            : "The abstract says no more than the title.");
        }
        String numbers = summary.lines().stream()
                .map(line -> String.valueOf(line.source().number()))
                .distinct()
                .collect(Collectors.joining(", "));
        String places =
                (numbers.contains(",") ? "Sentences " : "Sentence ") + numbers + " of " + summary.sentences() + ". ";
        return RichText.plain(places + origin());
    }

    private String origin() {
        if (summary.origin() instanceof Origin.Written written) {
            return "AI summary by " + written.model() + " of " + LocalDate.ofInstant(written.at(), ZoneOffset.UTC)
                    + "; its numbers and names were checked against the abstract.";
        }
        if (summary.origin() instanceof Origin.ExtractedInstead instead) {
            return "Extracted from the abstract, because " + instead.model() + " " + instead.why() + ".";
        }
        return "Extracted from the abstract; no model was used.";
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level != summary.level() && !summary.lines().isEmpty()) {
                buttons.add(summarize(label(level), paper, level));
            }
        }
        buttons.add(new Button("Similar", CommandCall.of("similar").with("paper", paper.id())));
        buttons.add(new Button("Show", CommandCall.of("show").with("paper", paper.id())));
        return buttons;
    }

    private static Button summarize(String label, Paper paper, Level level) {
        CommandCall call = CommandCall.of("summarize")
                .with("paper", paper.id())
                .with("level", level.name().toLowerCase(Locale.ROOT));
        return new Button(label, call);
    }

    private static String heading(Role role) {
        return switch (role) {
            case PROBLEM -> "Problem";
            case METHOD -> "Method";
            case RESULTS -> "Results";
            case OTHER -> "Also";
        };
    }

    private static String label(Level level) {
        return switch (level) {
            case TLDR -> "In one line";
            case POINTS -> "Key points";
            case FULL -> "In sections";
        };
    }
}
