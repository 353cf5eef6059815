package dev.paperboy.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.card.Card;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said survives a restart. */
class JsonLinesLogTest {
    private static final DeliveryKey KEY = new DeliveryKey("key1");

    @TempDir
    Path home;

    @Test
    void deliversOnceAlsoAfterARestart() throws Exception {
        MessageRef before;
        try (ConsolePlatform console = open()) {
            before = console.post(DemoCommands.papers(), Card.saying("once"), KEY);
        }
        try (ConsolePlatform console = open()) {
            assertThat(console.trace(DemoCommands.papers(), KEY, Instant.EPOCH)).isEqualTo(new Trace.Found(before));
            assertThat(console.post(DemoCommands.papers(), Card.saying("once"), KEY))
                    .isEqualTo(before);
            assertThat(console.conversation().messages())
                    .filteredOn(message -> message.key().isPresent())
                    .hasSize(1);
        }
    }

    @Test
    void keepsEverythingAboutAMessage() throws Exception {
        ConsolePlatform console = open();
        MessageRef root = console.post(DemoCommands.papers(), Card.saying("a paper"), KEY);
        console.openThread(root, "About it");
        console.close();
        try (ConsolePlatform again = open()) {
            assertThat(again.conversation().messages())
                    .isEqualTo(console.conversation().messages());
            assertThat(again.conversation().revision())
                    .isEqualTo(console.conversation().revision());
        }
    }

    @Test
    void leavesOutALineThatAKilledProcessDidNotFinish() throws Exception {
        try (ConsolePlatform console = open()) {
            console.post(DemoCommands.papers(), Card.saying("whole"), KEY);
        }
        Files.writeString(file(), "{\"id\":\"half", StandardOpenOption.APPEND);
        try (ConsolePlatform console = open()) {
            console.post(DemoCommands.papers(), Card.saying("next"), new DeliveryKey("key2"));
        }
        assertThat(new JsonLinesLog(file()).messages())
                .filteredOn(message -> message.key().isPresent())
                .hasSize(2);
    }

    @Test
    void keepsTheNewestOfEachChannel() throws Exception {
        try (ConsolePlatform console = open()) {
            for (int number :
                    IntStream.range(0, ConsoleLimits.MESSAGES_PER_CHANNEL + 5).toArray()) {
                console.post(
                        ConsoleAddresses.channel("general"),
                        Card.saying("number " + number),
                        new DeliveryKey("k" + number));
            }
        }
        assertThat(new JsonLinesLog(file()).messages())
                .filteredOn(message -> message.at().equals(ConsoleAddresses.channel("general")))
                .hasSize(ConsoleLimits.MESSAGES_PER_CHANNEL)
                .last()
                .satisfies(message -> assertThat(message.body().toString()).contains("number 504"));
        assertThat(Files.readAllLines(file())).hasSize(ConsoleLimits.MESSAGES_PER_CHANNEL + 1);
    }

    @Test
    void deliversNothingThatItCouldNotKeep() throws Exception {
        try (ConsolePlatform console = open()) {
            Files.delete(file());
            Files.createDirectory(file());
            assertThatThrownBy(() -> console.post(DemoCommands.papers(), Card.saying("x"), KEY))
                    .isInstanceOf(DeliveryException.Busy.class);
            assertThat(console.trace(DemoCommands.papers(), KEY, Instant.EPOCH)).isEqualTo(new Trace.Absent());
        }
    }

    private ConsolePlatform open() {
        ConsolePlatform console = new ConsolePlatform(new JsonLinesLog(file()), Clock.systemUTC());
        console.open(new DemoCommands().inbox());
        return console;
    }

    private Path file() {
        return home.resolve("console.jsonl");
    }
}
