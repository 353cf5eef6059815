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
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code export [bibtex|ris|csv|json]}: the reading list for other programs, in pages that fit into a message on every platform; each
 * page is complete in itself.
 */
public final class ExportCommand implements Command {
    static final String NAME = "export";
    private static final String BIBTEX = "bibtex";
    private static final Option FORM = Option.bare(
            "form", "bibtex, ris, csv or json", new OptionType.Choice(List.of(BIBTEX, "ris", "csv", "json")));
    /** Characters of a page: half of what the strictest platform takes in a message. */
    private static final int ROOM = 2_000;

    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "The reading list as BibTeX, RIS, CSV or JSON",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.ANYWHERE,
            List.of(FORM, Option.PAGE),
            List.of(NAME, "export ris"));

    private final PaperList saved;
    private final PaperStore papers;

    public ExportCommand(PaperList saved, PaperStore papers) {
        this.saved = saved;
        this.papers = papers;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        Notation notation = Notation.typed(invocation.text(FORM.name()).orElse(BIBTEX));
        List<PaperId> ids = saved.newest(invocation.workspace(), 0, SaveCommand.MOST).stream()
                .map(PaperList.Item::paper)
                .toList();
        List<List<String>> pages =
                pages(papers.find(ids).stream().map(notation::reference).toList());
        if (pages.isEmpty()) {
            throw CommandRefused.because(
                    "The reading list is empty, so there is nothing to export.", "save 2405.15738");
        }
        if (invocation.page() > pages.size()) {
            throw CommandRefused.because(
                    "There " + (pages.size() == 1 ? "is only 1 page." : "are only " + pages.size() + " pages."),
                    typed(notation));
        }
        return card(notation, pages, invocation.page());
    }

    private static Card card(Notation notation, List<List<String>> pages, int page) {
        String heading = "Reading list as " + notation.name();
        int all = pages.stream().mapToInt(List::size).sum();
        int before = pages.subList(0, page - 1).stream().mapToInt(List::size).sum();
        List<String> references = pages.get(page - 1);
        String footnote = (before + 1) + "–" + (before + references.size()) + " of " + Counted.of(all, "paper")
                + (pages.size() == 1 ? "" : " · page " + page + " of " + pages.size() + ", each complete in itself");
        List<Block> blocks = List.of(
                new Block.Heading(heading),
                new Block.Paragraph(code(notation.text(references))),
                new Block.Buttons(buttons(notation, page, pages.size())),
                new Block.Footnote(RichText.plain(footnote)));
        return new Card(heading + ", " + footnote, blocks);
    }

    private static List<Button> buttons(Notation notation, int page, int pages) {
        CommandCall call = CommandCall.of(NAME).with(FORM.name(), form(notation));
        List<Button> buttons = new ArrayList<>();
        if (page > 1) {
            buttons.add(new Button("Previous page", call.with(Option.PAGE.name(), page - 1)));
        }
        if (page < pages) {
            buttons.add(new Button("Next page", call.with(Option.PAGE.name(), page + 1), Button.Emphasis.PRIMARY));
        }
        for (String other : List.of(BIBTEX, "ris", "csv", "json")) {
            if (!other.equals(form(notation)) && buttons.size() < 5) {
                buttons.add(new Button(
                        Notation.typed(other).name(),
                        CommandCall.of(NAME).with(FORM.name(), other).with(Option.PAGE.name(), 1)));
            }
        }
        return buttons;
    }

    private static RichText code(String text) {
        RichText code = RichText.empty();
        for (String line : text.split("\n", -1)) {
            code = (code.spans().isEmpty() ? code : code.andLine()).andCode(line);
        }
        return code;
    }

    /** As many references on each page as have room; at least one. */
    private static List<List<String>> pages(List<String> references) {
        List<List<String>> pages = new ArrayList<>();
        int room = 0;
        for (String reference : references) {
            room -= reference.length() + 1;
            if (room < 0) {
                pages.add(new ArrayList<>());
                room = ROOM - reference.length();
            }
            pages.get(pages.size() - 1).add(reference);
        }
        return pages;
    }

    private static String typed(Notation notation) {
        return NAME + " " + form(notation);
    }

    private static String form(Notation notation) {
        return notation.name().toLowerCase(Locale.ROOT);
    }
}
