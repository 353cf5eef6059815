package dev.paperboy.console.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.card.Card;
import dev.paperboy.card.SampleCards;
import dev.paperboy.console.ConsoleAddresses;
import dev.paperboy.console.DemoCommands;
import dev.paperboy.console.completion.Completions;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chat in a shell, by pipe and by terminal. */
class TerminalChatTest {
    private final TerminalChat chat =
            new TerminalChat(new DemoCommands().inbox(), ConsoleAddresses.YOU, DemoCommands.papers(), ZoneOffset.UTC);

    @Test
    void answersEachLineOfAPipeInPlainText() throws IOException {
        assertThat(piped("trending\n\n/papers show 1\n"))
                .contains("Trending papers", "1. Wide Rivers", "https://example.org/papers/0", "Authors: A. Author")
                .doesNotContain("\u001b");
    }

    @Test
    void pressesAButtonByItsNumber() throws IOException {
        assertThat(piped("trending\n7\n")).contains("[7 Next page]", "4. Paper Boats");
        assertThat(piped("trending\n99\n")).contains("There are buttons 1 to");
    }

    @Test
    void saysWhatToTypeInstead() throws IOException {
        assertThat(piped("trendig\n")).contains("trending");
    }

    @Test
    void leavesWhenAsked() throws IOException {
        assertThat(piped("exit\ntrending\n")).isEmpty();
    }

    @Test
    void stylesAndLinksAtATerminal(@TempDir Path home) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PipedOutputStream keys = new PipedOutputStream();
        Path history = home.resolve("history");
        try (Terminal terminal = TerminalBuilder.builder()
                .type("xterm-256color")
                .size(Size.of(100, 40))
                .streams(new PipedInputStream(keys), out)
                .build()) {
            CompletableFuture<Void> chatting = CompletableFuture.runAsync(() -> chat.chat(terminal, history));
            await().until(() -> shown(out).contains("papers>"));
            keys.write("trending\r".getBytes(StandardCharsets.UTF_8));
            await().until(() -> shown(out).contains("[7 Next page]"));
            keys.write("exit\r".getBytes(StandardCharsets.UTF_8));
            chatting.join();
        }
        assertThat(shown(out))
                .contains("\u001b[1mTrending papers\u001b[0m")
                .contains("\u001b]8;;https://example.org/papers/0\u001b\\");
        assertThat(Files.readString(history)).contains("trending");
    }

    private static String shown(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void letsNoTextDriveTheTerminal() {
        String drawn = new TerminalCards(Ink.PLAIN, ZoneOffset.UTC).draw(Card.saying("a\u001b[2Jb\u0007c\u202Ed"));
        assertThat(drawn).isEqualTo("a [2Jb c d");
        assertThat(new TerminalCards(Ink.LINKED, ZoneOffset.UTC).draw(SampleCards.hostile()))
                .contains("<script>alert(1)</script>");
    }

    @Test
    void completesTheWordAtTheCursor() {
        assertThat(completed("sub")).containsExactly("subscribe", "subscriptions");
        assertThat(completed("search robots sort:n")).containsExactly("sort:newest");
        assertThat(completed("search robots author:ho")).containsExactly("author:\"Ho, Jonathan\"");
    }

    private static List<String> completed(String typed) {
        Completions completions = new Completions(new DemoCommands().inbox(), ConsoleAddresses.YOU);
        List<Candidate> candidates = new ArrayList<>();
        LineReader reader = LineReaderBuilder.builder().build();
        new CommandCompleter(completions, DemoCommands.papers())
                .complete(reader, TypedWord.of(typed, typed.length()), candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    private String piped(String lines) throws IOException {
        StringWriter out = new StringWriter();
        chat.chat(new BufferedReader(new StringReader(lines)), new PrintWriter(out));
        return out.toString();
    }
}
