package dev.paperboy.discussion;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.platform.Remark;
import java.util.List;

/** {@code recap}, in a discussion: what was said and by whom, the open questions, the papers that were linked. */
public final class RecapCommand implements Command {
    private static final int MOST = 300;
    private static final CommandSpec SPEC = new CommandSpec(
            "recap",
            "In a discussion: what was said, by whom, what is open, which papers were linked",
            Audience.CHANNEL,
            Permission.EVERYONE,
            Place.THREAD,
            List.of(),
            List.of("recap"));

    private final DiscussionStore store;
    private final PaperStore papers;

    public RecapCommand(DiscussionStore store, PaperStore papers) {
        this.store = store;
        this.papers = papers;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        Address.Thread thread = (Address.Thread) invocation.at();
        Discussion discussion = store.find(thread)
                .orElseThrow(() -> CommandRefused.because(
                        "Paperboy did not open this thread, so it has not listened. It opens one for a paper.",
                        "discuss 2405.15738"));
        String title = papers.find(discussion.paper())
                .map(Paper::title)
                .orElse(discussion.paper().value());
        List<Remark> remarks = store.remarks(thread, MOST);
        if (remarks.isEmpty()) {
            return Card.saying("Nobody has said anything about " + title + " yet.");
        }
        Recap recap = new Recap(remarks);
        return new RecapCard(title, remarks, MOST, recap, papers.find(recap.papers())).card();
    }
}
