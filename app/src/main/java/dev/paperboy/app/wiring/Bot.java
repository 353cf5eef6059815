package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.doctor.Doctor;
import dev.paperboy.app.doctor.DoctorRoutes;
import dev.paperboy.app.metrics.MetricsRoutes;
import dev.paperboy.app.schedule.Rounds;
import dev.paperboy.console.ConsolePlatform;
import dev.paperboy.console.JsonLinesLog;
import dev.paperboy.console.web.ConsoleServer;
import dev.paperboy.console.web.PortTaken;
import dev.paperboy.data.feed.FetchReport;
import dev.paperboy.data.feed.FetchRound;
import dev.paperboy.data.feed.VoteRefresh;
import dev.paperboy.data.index.PaperVectors;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.platform.Inbox;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All of it, running. Closing stops it in order: no new work, what is under way finishes, then the store closes. */
public final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    /** For a fetch under way: what it has not kept by then it fetches again. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Duration FETCH_PAUSE = Duration.ofMinutes(30);
    private static final Duration REFRESH_PAUSE = Duration.ofHours(1);
    private static final Duration EMBEDDING_PAUSE = Duration.ofSeconds(30);
    private static final int FIRST_PORT = 8080;
    private static final int PORTS_TRIED = 20;

    private final Archive archive;
    private final Rounds rounds = new Rounds(PATIENCE);
    private final ConsolePlatform console;
    private final ConsoleServer server;
    private final Platforms platforms;
    private final Announcing announcing;

    private Bot(
            Archive archive,
            Desk desk,
            ConsolePlatform console,
            ConsoleServer server,
            Platforms platforms,
            Outbox outbox,
            Mail mail) {
        this.archive = archive;
        this.console = console;
        this.server = server;
        this.platforms = platforms;
        this.announcing = Announcing.begin(outbox, desk.editions(), platforms.with(console), mail, rounds);
        rounds.every(FETCH_PAUSE, "mail", mail.digests()::tidy);
    }

    /**
     * Starts everything that is configured.
     *
     * @param offline whether the sources are left alone
     * @throws PortTaken when the console's port is not free
     */
    public static Bot start(Configuration configuration, boolean offline, Clock clock) throws PortTaken {
        Archive archive = Archive.open(configuration, clock);
        try {
            archive.showSampleIfEmpty();
            Sources sources = Sources.of(configuration, clock);
            ConsolePlatform console =
                    new ConsolePlatform(new JsonLinesLog(configuration.home().resolve("console.jsonl")), clock);
            Platforms platforms = Platforms.of(configuration, archive.store(), clock);
            Desk desk = Desk.of(
                    archive, offline ? sources.offline() : sources, configuration, platforms.with(console), clock);
            Outbox outbox = Outbox.of(archive.store(), configuration, platforms.standings(), clock);
            Inbox inbox = desk.inbox(clock, archive, outbox.evictions(platforms.with(console)));
            console.open(inbox);
            Mail mail = Mail.of(configuration, archive.store(), clock);
            Doctor doctor = new Doctor(Checks.ofRunning(configuration, archive, outbox, platforms.standings(), clock));
            ConsoleServer server = server(console, outbox, doctor);
            listen(server, configuration);
            platforms.listen(configuration.tokens().web().server(), mail.routes());
            platforms.join(inbox);
            Bot bot = new Bot(archive, desk, console, server, platforms, outbox, mail);
            archive.vectors().ifPresent(vectors -> bot.rounds.every(EMBEDDING_PAUSE, "vectors", vectors::follow));
            if (!offline) {
                bot.follow(sources, clock);
            }
            return bot;
        } catch (PortTaken | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    private static ConsoleServer server(ConsolePlatform console, Outbox outbox, Doctor doctor) {
        return new ConsoleServer(
                console,
                routes -> {
                    outbox.addTo(routes);
                    new DoctorRoutes(doctor).addTo(routes);
                },
                MetricsRoutes.OPEN);
    }

    private static void listen(ConsoleServer server, Configuration configuration) throws PortTaken {
        if (configuration.consolePort().isPresent()) {
            server.start(configuration.consolePort().getAsInt());
            return;
        }
        for (int port = FIRST_PORT; ; port++) {
            try {
                server.start(port);
                return;
            } catch (PortTaken taken) {
                if (port == FIRST_PORT + PORTS_TRIED) {
                    throw taken;
                }
            }
        }
    }

    private void follow(Sources sources, Clock clock) {
        PaperStore papers = archive.store().papers();
        FetchRound fetch = sources.round(papers, clock);
        VoteRefresh refresh = sources.refresh(papers, clock);
        rounds.every(FETCH_PAUSE, "fetch", () -> {
            fetch.newest();
            archive.follow();
            catchUp(fetch);
        });
        rounds.every(REFRESH_PAUSE, "votes", () -> refreshVotes(refresh));
    }

    private void catchUp(FetchRound fetch) {
        for (FetchReport.FromSource source : fetch.missed().sources()) {
            if (source.kept().added() > 0) {
                LOG.info("Caught up with {}: {} papers of days gone by", source.source(), source.papers());
                archive.follow();
            }
        }
    }

    private void refreshVotes(VoteRefresh refresh) {
        try {
            if (refresh.refresh() > 0) {
                archive.follow();
            }
        } catch (FeedException unreachable) {
            LOG.debug("Votes were not read again; they stay due", unreachable);
        }
    }

    /** Why it should end: no platform that is set up will ever let it in. Empty while one may. */
    public Optional<String> givenUp() {
        return platforms.givenUp();
    }

    /** The console's address, with the token that lets its owner in. */
    public String address() {
        return server.address();
    }

    /** The console's port. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        announcing.stop();
        archive.vectors().ifPresent(PaperVectors::stop);
        rounds.close();
        announcing.close();
        platforms.close();
        console.close();
        server.close();
        archive.close();
    }
}
