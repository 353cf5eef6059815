package dev.paperboy.library;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLine;
import dev.paperboy.paper.PaperStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code saved}: the workspace's reading list, the newest first, in pages. */
public final class SavedCommand implements Command {
    static final String NAME = "saved";
    private static final int SIZE = 5;
    private static final CommandSpec SPEC =
            new CommandSpec(NAME, "The workspace's reading list, newest first", List.of(Option.PAGE), List.of(NAME));

    private final PaperList saved;
    private final PaperStore papers;

    public SavedCommand(PaperList saved, PaperStore papers) {
        this.saved = saved;
        this.papers = papers;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        int count = saved.count(invocation.workspace());
        int pages = Math.max(1, (count + SIZE - 1) / SIZE);
        int page = invocation.page();
        if (page > pages) {
            throw CommandRefused.because(
                    "There " + (pages == 1 ? "is only 1 page." : "are only " + pages + " pages."), NAME);
        }
        if (count == 0) {
            return empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Reading list"));
        blocks.addAll(entries(saved.newest(invocation.workspace(), (page - 1) * SIZE, SIZE)));
        blocks.add(new Block.Buttons(buttons(page, pages)));
        blocks.add(new Block.Footnote(
                RichText.plain(Counted.of(count, "paper") + ", newest first · page " + page + " of " + pages)));
        return new Card("Reading list: " + Counted.of(count, "paper"), blocks);
    }

    private List<Block> entries(List<PaperList.Item> items) {
        Map<PaperId, Paper> known = papers
                .find(items.stream().map(PaperList.Item::paper).toList())
                .stream()
                .collect(Collectors.toMap(Paper::id, Function.identity()));
        List<Block> blocks = new ArrayList<>();
        for (PaperList.Item item : items) {
            Paper paper = known.getOrDefault(
                    item.paper(), Paper.of(item.paper(), item.paper().value(), ""));
            RichText line =
                    RichText.plain("saved by ").andMention(item.by()).andPlain(" on " + PaperLine.day(item.at()));
            List<Button> buttons = List.of(
                    new Button("Summarize", CommandCall.of("summarize").with("paper", paper.id())),
                    new Button("Take it off", UnsaveCommand.call(paper.id())));
            blocks.add(PaperEntry.of(paper).saying(line).offering(buttons).block());
        }
        return blocks;
    }

    private static List<Button> buttons(int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        CommandCall call = CommandCall.of(NAME);
        if (page > 1) {
            buttons.add(new Button("Previous page", call.with(Option.PAGE.name(), page - 1)));
        }
        if (page < pages) {
            buttons.add(new Button("Next page", call.with(Option.PAGE.name(), page + 1), Button.Emphasis.PRIMARY));
        }
        buttons.add(new Button("Export", CommandCall.of(ExportCommand.NAME)));
        return buttons;
    }

    private static Card empty() {
        RichText text = RichText.plain("The reading list is empty. Press Save on a paper, or type ")
                .andCode("/papers save 2405.15738")
                .andPlain(".");
        return new Card(
                "The reading list is empty.",
                List.of(
                        new Block.Paragraph(text),
                        new Block.Buttons(List.of(new Button("Trending", CommandCall.of("trending"))))));
    }
}
