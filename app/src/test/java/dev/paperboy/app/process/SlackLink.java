package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.slack.SlackDouble;
import dev.paperboy.slack.SlackHttpLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The program and a doubled Slack, connected over one of Slack's two transports. */
final class SlackLink {
    private final Program program;
    private final SlackDouble slack;
    private final int port;

    enum Transport {
        SOCKETS,
        HTTP
    }

    private SlackLink(Program program, SlackDouble slack, int port) {
        this.program = program;
        this.slack = slack;
        this.port = port;
    }

    static SlackLink over(Transport transport, Program program, SlackDouble slack) throws IOException {
        if (transport == Transport.SOCKETS) {
            return new SlackLink(program.with("SLACK_APP_TOKEN", "xapp-double"), slack, 0);
        }
        int port = SlackBrowser.freePort();
        return new SlackLink(
                program.with("SLACK_SIGNING_SECRET", SlackBrowser.SIGNING_SECRET)
                        .with("PAPERBOY_PUBLIC_URL", "http://127.0.0.1:" + port)
                        .with("PAPERBOY_PUBLIC_PORT", Integer.toString(port)),
                slack,
                port);
    }

    /** The program, started at that moment by its clock, when people can reach it. */
    Running joined(String at) throws IOException {
        Clock machine = Clock.systemUTC();
        Clock clock = Clock.offset(machine, Duration.between(machine.instant(), Instant.parse(at)));
        Running running = program.startingAt(at).serve();
        SlackHttpLine http = new SlackHttpLine(
                URI.create("http://127.0.0.1:" + port + "/slack/events"), SlackBrowser.SIGNING_SECRET, clock);
        BooleanSupplier isOpen = port == 0 ? () -> slack.sockets().connections() == 2 : http::isOpen;
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(isOpen.getAsBoolean())
                        .as(() -> "open; it said: " + said(running))
                        .isTrue());
        slack.reachBy(port == 0 ? slack.sockets() : http);
        return running;
    }

    private static String said(Running running) {
        try {
            return running.errors();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
