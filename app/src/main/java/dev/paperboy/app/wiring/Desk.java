package dev.paperboy.app.wiring;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.console.ConsoleAddresses;
import dev.paperboy.data.store.Store;
import dev.paperboy.link.SharedLinks;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.EvictionWatcher;
import dev.paperboy.platform.FloodGate;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.LinkCards;
import dev.paperboy.platform.Reception;
import dev.paperboy.search.PaperButtons;
import dev.paperboy.search.SearchCommand;
import dev.paperboy.search.ShowCommand;
import dev.paperboy.search.SimilarCommand;
import dev.paperboy.subscription.PauseCommand;
import dev.paperboy.subscription.PreviewCommand;
import dev.paperboy.subscription.ResumeCommand;
import dev.paperboy.subscription.StandingOrders;
import dev.paperboy.subscription.SubscribeCommand;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionsCommand;
import dev.paperboy.subscription.UnsubscribeCommand;
import dev.paperboy.summary.SummarizeCommand;
import dev.paperboy.summary.Summarizer;
import dev.paperboy.trending.TrendingCommand;
import dev.paperboy.trending.TrendingEditions;
import dev.paperboy.trending.WhyCommand;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What answers: every command, in the order of the help. */
public final class Desk {
    private static final Workspace SHELL = new Workspace("console", "shell");

    private final Commands commands;
    private final Editions editions;
    private final Team team;
    private final LinkCards links;

    private Desk(Commands commands, Editions editions, Team team, LinkCards links) {
        this.commands = commands;
        this.links = links;
        this.editions = editions;
        this.team = team;
    }

    /** A desk of its own, away from every platform: it answers from the archive, and asks the sources for papers not in it. */
    public static Desk of(Archive archive, Sources sources, Configuration configuration, Clock clock) {
        return of(archive, sources, configuration, Map.of(), clock);
    }

    /**
     * The desk of these platforms.
     *
     * @param platforms by their keys
     */
    static Desk of(
            Archive archive,
            Sources sources,
            Configuration configuration,
            Map<String, ChatPlatform> platforms,
            Clock clock) {
        Team team = new Team(archive.store(), platforms, clock);
        PaperStore papers = archive.store().papers();
        PaperIndex index = archive.papers();
        Editions editions = new TrendingEditions(papers, index, archive.topics(), clock);
        Retrieval retrieval = new Retrieval(papers, sources.prompt(), archive::follow);
        ZoneId zone = configuration.zone();
        Summarizer summarizer = new Summarizer();
        PaperButtons buttons = new PaperButtons(Team.BUTTONS);
        List<Command> commands = new ArrayList<>(List.of(
                new TrendingCommand(editions, archive.topics(), new SampleNotice(), clock, zone),
                new SearchCommand(index, papers, archive.topics(), buttons, clock, zone),
                new ShowCommand(retrieval::find, summarizer::tldr, archive.topics(), index, buttons),
                new SummarizeCommand(
                        retrieval::find,
                        index,
                        Models.summaries(
                                configuration, summarizer, archive.store().written(), clock)),
                new SimilarCommand(retrieval::find, index, papers, buttons),
                new WhyCommand(editions, papers, clock, zone)));
        commands.addAll(team.commands(retrieval::find, index, summarizer));
        commands.addAll(ofSubscriptions(archive, editions, configuration, clock));
        SharedLinks links = new SharedLinks(
                retrieval::find, summarizer::tldr, buttons::of, archive.store().shownLinks(), clock, zone);
        return new Desk(new Commands(commands, archive.store().calls()), editions, team, links);
    }

    private static List<Command> ofSubscriptions(
            Archive archive, Editions editions, Configuration configuration, Clock clock) {
        Store store = archive.store();
        SubscriptionStore subscriptions = store.subscriptions();
        AnnouncementStore announcements = store.announcements();
        ZoneId zone = configuration.zone();
        return List.of(
                new SubscribeCommand(subscriptions, editions, archive.topics(), clock, zone, Desk::newId),
                new SubscriptionsCommand(subscriptions, announcements),
                new PreviewCommand(subscriptions, editions, announcements, clock),
                new PauseCommand(subscriptions, clock),
                new ResumeCommand(subscriptions, clock),
                new UnsubscribeCommand(subscriptions),
                Mail.of(configuration, store, clock).command(announcements, archive.topics(), zone));
    }

    /** Reads and answers. */
    public Commands commands() {
        return commands;
    }

    /** Ranks. */
    public Editions editions() {
        return editions;
    }

    /** Where platforms report to. */
    public Inbox inbox(Clock clock, Archive archive, EvictionWatcher evictions) {
        return new Reception(
                        commands,
                        team.remarks(),
                        team.reactions(),
                        evictions,
                        links,
                        new FrontPage(
                                commands, new StandingOrders(archive.store().subscriptions())))
                .behind(new FloodGate(clock, Set.of(ConsoleAddresses.PLATFORM)));
    }

    private static SubscriptionId newId() {
        return new SubscriptionId(UUID.randomUUID().toString().replace("-", ""));
    }

    /**
     * Answers typed text for somebody in a shell.
     *
     * @throws CommandRefused when it can't be read or answered; the message says what to type instead
     */
    public Card answer(String typed) {
        Address.Person person = new Address.Person(SHELL, "you");
        Invocation invocation = new Invocation(
                commands.read(typed), person, new Address.Channel(SHELL, "shell"), true, Optional.empty());
        return commands.attempt(invocation).card();
    }
}
