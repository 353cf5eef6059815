package dev.paperboy.app.wiring;

import dev.paperboy.command.Command;
import dev.paperboy.data.store.Store;
import dev.paperboy.library.Asked;
import dev.paperboy.library.ExportCommand;
import dev.paperboy.library.ReactionVotes;
import dev.paperboy.library.RememberingMessenger;
import dev.paperboy.library.SaveCommand;
import dev.paperboy.library.SavedCommand;
import dev.paperboy.library.UnsaveCommand;
import dev.paperboy.library.VoteCommand;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.ReactionWatcher;
import dev.paperboy.search.PaperButtons.Labelled;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What teams make of papers: the commands for it, the buttons on a paper, and what listens to reactions. */
final class Team {
    /** What a paper offers beside reading it, most wanted first. */
    static final List<Labelled> BUTTONS = List.of(new Labelled("Save", "save"), new Labelled("Vote", "vote"));

    private final Store store;
    private final Clock clock;

    Team(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Its commands, in the order of the help. */
    List<Command> commands(Function<PaperId, Optional<Paper>> lookup, PaperIndex index) {
        Asked asked = new Asked(lookup, index);
        return List.of(
                new VoteCommand(store.votes(), asked, clock),
                new SaveCommand(store.saved(), asked, clock),
                new UnsaveCommand(store.saved(), store.papers()),
                new SavedCommand(store.saved(), store.papers()),
                new ExportCommand(store.saved(), store.papers()));
    }

    /** Counts reactions to our posts as votes. */
    ReactionWatcher reactions() {
        return new ReactionVotes(store.posts(), store.votes(), clock);
    }

    /** The messengers, remembering what their posts are about. */
    static Map<String, Messenger> remembering(Map<String, Messenger> messengers, Store store) {
        return messengers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new RememberingMessenger(entry.getValue(), store.posts())));
    }
}
