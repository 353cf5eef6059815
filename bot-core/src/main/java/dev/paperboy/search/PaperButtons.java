package dev.paperboy.search;

import dev.paperboy.card.Button;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;

/** What can be done about a paper. */
public final class PaperButtons {
    private final List<Labelled> more;

    /** @param more what there is beside Summarize and Similar, most wanted first */
    public PaperButtons(List<Labelled> more) {
        this.more = List.copyOf(more);
    }

    /**
     * A command that takes a paper.
     *
     * @param label what its button says
     * @param command its name; its option for the paper is {@code paper}
     */
    public record Labelled(String label, String command) {}

    /** The buttons of one paper. */
    public List<Button> of(PaperId paper) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(button("Summarize", "summarize", paper));
        buttons.add(button("Similar", SimilarCommand.NAME, paper));
        more.forEach(labelled -> buttons.add(button(labelled.label(), labelled.command(), paper)));
        return buttons;
    }

    static Button button(String label, String command, PaperId paper) {
        return new Button(label, CommandCall.of(command).with(ShowCommand.PAPER.name(), paper));
    }
}
