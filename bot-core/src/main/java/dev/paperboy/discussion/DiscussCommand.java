package dev.paperboy.discussion;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.platform.DeliveryException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code discuss <paper>}: opens a thread on the paper in this channel, or leads to the one that is there.
 *
 * <p>Whoever comes first claims it in the store; who comes while it is being opened is asked to try again. A claim that was not
 * fulfilled within a minute is taken over, and what it left behind is looked for first. A thread that was put away is opened again; in
 * place of one that was deleted a new one is opened.
 */
public final class DiscussCommand implements Command {
    private static final Logger LOG = LoggerFactory.getLogger(DiscussCommand.class);
    static final Option PAPER = Option.rest("paper", "its id or a link to it", new OptionType.PaperReference())
            .asRequired();
    private static final String NAME = "discuss";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int SUGGESTED = 25;
    private static final int LONGEST_LABEL = 100;
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Open a thread on a paper in this channel, or go to the one that is there",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.CHANNEL,
            List.of(PAPER),
            List.of("discuss 2405.15738", "discuss https://arxiv.org/abs/2405.15738"));

    private final Function<PaperId, Optional<Paper>> lookup;
    private final PaperIndex index;
    private final Roles.Reader reader;
    private final DiscussionStore store;
    private final Threads threads;
    private final Opening opening;
    private final Clock clock;
    private final Supplier<String> keys;

    /**
     * A command that opens threads.
     *
     * @param lookup knows a paper by its id, from the store or a source
     * @param keys gives keys that were never given before, 1 to 24 letters and digits
     */
    public DiscussCommand(
            Function<PaperId, Optional<Paper>> lookup,
            PaperIndex index,
            Roles.Reader reader,
            DiscussionStore store,
            Threads threads,
            Clock clock,
            Supplier<String> keys) {
        this.lookup = lookup;
        this.index = index;
        this.reader = reader;
        this.store = store;
        this.threads = threads;
        this.opening = new Opening(threads, store);
        this.clock = clock;
        this.keys = keys;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        PaperId id = new PaperId(invocation.text(PAPER.name()).orElseThrow());
        Paper paper = lookup.apply(id)
                .orElseThrow(() -> CommandRefused.because(
                        "No paper " + id + " is known here, and no source that can be reached knows it."
                                + " Search by its title?",
                        "search words of its title"));
        Address.Channel channel = invocation.channel().orElseThrow();
        Discussion fresh = new Discussion(channel, id, invocation.by(), clock.instant(), keys.get(), Optional.empty());
        Discussion there = store.begin(fresh);
        if (there.thread().isPresent()) {
            if (isThere(there.thread().get())) {
                return answer(
                        "It is being discussed here: ", paper, there.thread().get());
            }
            store.forget(there);
            there = store.begin(fresh);
        }
        return answer("Opened a discussion: ", paper, opened(fresh, there, paper));
    }

    private boolean isThere(Address.Thread thread) {
        try {
            return threads.reopen(thread);
        } catch (DeliveryException unknown) {
            LOG.info("Whether a thread is still there is not known; it is linked to: {}", unknown.getMessage());
            return true;
        }
    }

    private Address.Thread opened(Discussion fresh, Discussion there, Paper paper) {
        if (there.key().equals(fresh.key())) {
            return open(there, paper, Optional.empty());
        }
        Instant now = clock.instant();
        if (there.claimed().plus(PATIENCE).isAfter(now) || !store.takeOver(there, now)) {
            throw CommandRefused.because(
                    "Somebody is just opening the discussion. Ask again in a moment, and you get its link.",
                    NAME + " " + paper.id());
        }
        return open(there.claimedAt(now), paper, Optional.of(there.claimed()));
    }

    private Address.Thread open(Discussion claimed, Paper paper, Optional<Instant> since) {
        try {
            return opening.open(claimed, paper, reader.of(paper), since);
        } catch (DeliveryException failure) {
            // the claim stays: whoever takes it over looks for what did arrive
            String reason = failure instanceof DeliveryException.Unknown
                    ? "The platform did not answer."
                    : "The discussion could not be opened here: " + failure.getMessage() + ".";
            throw CommandRefused.because(
                    reason + " Ask again in a minute; what did arrive will be found.", NAME + " " + paper.id());
        }
    }

    private static Card answer(String sentence, Paper paper, Address.Thread thread) {
        RichText text = RichText.plain(sentence).andThread(paper.title(), thread);
        return new Card(sentence + paper.title(), List.of(new Block.Paragraph(text)));
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return index.titles(typed, SUGGESTED).stream()
                .map(title -> new Suggestion(
                        Cut.to(title.title(), LONGEST_LABEL), title.paper().value()))
                .toList();
    }
}
