package dev.paperboy.app.cli;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.Desk;
import dev.paperboy.app.wiring.Sources;
import dev.paperboy.console.ConsoleAddresses;
import dev.paperboy.console.terminal.TerminalChat;
import dev.paperboy.subscription.Suspensions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code paperboy chat}. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        description = "Chat in this shell; piped input is read line by line.")
final class ChatCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws IOException {
        Configuration configuration = home.configuration();
        Clock clock = ProcessClock.get();
        try (Archive archive = Archive.open(configuration, clock);
                Terminal terminal =
                        TerminalBuilder.builder().system(true).dumb(true).build()) {
            archive.showSampleIfEmpty();
            archive.index().catchUp().join();
            Desk desk = Desk.of(archive, Sources.of(configuration, clock), configuration, clock);
            TerminalChat chat = new TerminalChat(
                    desk.inbox(clock, archive, new Suspensions(archive.store().subscriptions(), clock)::addressGone),
                    ConsoleAddresses.YOU,
                    ConsoleAddresses.channel("papers"),
                    configuration.zone());
            if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                chat.chat(
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
            } else {
                chat.chat(terminal, configuration.home().resolve("chat-history"));
            }
        }
        return 0;
    }
}
