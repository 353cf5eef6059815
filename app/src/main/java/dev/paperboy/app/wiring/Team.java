package dev.paperboy.app.wiring;

import dev.paperboy.command.Command;
import dev.paperboy.data.store.Store;
import dev.paperboy.discussion.DiscussCommand;
import dev.paperboy.discussion.Listener;
import dev.paperboy.discussion.RecapCommand;
import dev.paperboy.discussion.Roles;
import dev.paperboy.discussion.Threads;
import dev.paperboy.library.Asked;
import dev.paperboy.library.ExportCommand;
import dev.paperboy.library.PaperList;
import dev.paperboy.library.ReactionVotes;
import dev.paperboy.library.RememberingMessenger;
import dev.paperboy.library.SaveCommand;
import dev.paperboy.library.SavedCommand;
import dev.paperboy.library.SubmitCommand;
import dev.paperboy.library.UnsaveCommand;
import dev.paperboy.library.VoteCommand;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.ReactionWatcher;
import dev.paperboy.platform.ThreadWatcher;
import dev.paperboy.search.PaperButtons;
import dev.paperboy.search.PaperButtons.Labelled;
import dev.paperboy.search.RecommendCommand;
import dev.paperboy.search.Taste;
import dev.paperboy.summary.Level;
import dev.paperboy.summary.Role;
import dev.paperboy.summary.Summarizer;
import dev.paperboy.summary.Summary;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What teams make of papers: the commands for it, the buttons on a paper, and what listens to reactions. */
final class Team {
    /** What a paper offers beside reading it, most wanted first. */
    static final List<Labelled> BUTTONS =
            List.of(new Labelled("Discuss", "discuss"), new Labelled("Save", "save"), new Labelled("Vote", "vote"));

    /** As many as a delivery key has room for with a letter after it; 96 random bits. */
    private static final int KEY_LENGTH = 24;

    private final Store store;
    private final Threads threads;
    private final Clock clock;

    /** @param platforms where there are threads, by their keys */
    Team(Store store, Map<String, ChatPlatform> platforms, Clock clock) {
        this.store = store;
        this.threads = new PlatformThreads(platforms, store.posts());
        this.clock = clock;
    }

    /** Its commands, in the order of the help. */
    List<Command> commands(Function<PaperId, Optional<Paper>> lookup, PaperIndex index, Summarizer summarizer) {
        Asked asked = new Asked(lookup, index);
        Roles.Reader roles = paper -> roles(summarizer.summarize(paper.title(), paper.abstractText(), Level.FULL));
        return List.of(
                new DiscussCommand(lookup, index, roles, store.discussions(), threads, clock, Team::newKey),
                new RecapCommand(store.discussions(), store.papers()),
                new SubmitCommand(store.votes(), asked, clock),
                new VoteCommand(store.votes(), asked, clock),
                new SaveCommand(store.saved(), asked, clock),
                new UnsaveCommand(store.saved(), store.papers()),
                new SavedCommand(store.saved(), store.papers()),
                new ExportCommand(store.saved(), store.papers()),
                new RecommendCommand(tastes(), index, store.papers(), new PaperButtons(BUTTONS)));
    }

    private List<Taste> tastes() {
        return List.of(
                store.votes()::newest,
                (workspace, limit) -> store.saved().newest(workspace, 0, limit).stream()
                        .map(PaperList.Item::paper)
                        .toList(),
                store.discussions()::newest);
    }

    private static Roles roles(Summary abstractText) {
        return new Roles(
                first(abstractText, Role.PROBLEM), first(abstractText, Role.METHOD), first(abstractText, Role.RESULTS));
    }

    private static Optional<String> first(Summary summary, Role role) {
        return summary.lines().stream()
                .filter(line -> line.role() == role)
                .map(Summary.Line::text)
                .findFirst();
    }

    private static String newKey() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, KEY_LENGTH);
    }

    /** Keeps what is said in discussions. */
    ThreadWatcher remarks() {
        return new Listener(store.discussions());
    }

    /** Counts reactions to our posts as votes. */
    ReactionWatcher reactions() {
        return new ReactionVotes(store.posts(), store.votes(), clock);
    }

    /** The messengers, remembering what their posts are about. */
    static Map<String, Messenger> remembering(Map<String, ? extends Messenger> messengers, Store store) {
        return messengers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new RememberingMessenger(entry.getValue(), store.posts())));
    }
}
