package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.command.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private static final Address.Channel CHANNEL = new Address.Channel(new Workspace("sample", "W1"), "C1");
    private static final Address.Person PERSON = new Address.Person(CHANNEL.workspace(), "U1");
    private static final MessageRef MESSAGE = new MessageRef(CHANNEL, List.of("m1"));
    private static final Remark REMARK =
            new Remark(new Address.Thread(CHANNEL, "T1"), PERSON, Instant.EPOCH, "m2", Optional.of("I disagree"));

    @Test
    void tellsEachWatcherItsNews() {
        RecordingInbox recording = new RecordingInbox();
        recording.inbox().heard(REMARK);
        recording.inbox().reacted(MESSAGE, PERSON, "+1", true);
        recording.inbox().reacted(MESSAGE, PERSON, "+1", false);
        recording.inbox().evicted(CHANNEL, "removed");
        assertThat(recording.heard())
                .containsExactly("heard m2: I disagree", "added +1", "removed +1", "evicted from C1");
    }

    @Test
    void keepsAWatchersFailureFromThePlatform() {
        Inbox inbox = new Reception(
                new Commands(List.of(), new MemoryCallStore()),
                remark -> fail(),
                (message, by, emoji, added) -> fail(),
                (channel, reason) -> fail(),
                (channel, link) -> {
                    fail();
                    return Optional.empty();
                },
                (person, zone) -> {
                    throw new IllegalStateException("kaboom");
                });
        assertThatCode(() -> {
                    inbox.heard(REMARK);
                    inbox.reacted(MESSAGE, PERSON, "+1", true);
                    inbox.evicted(CHANNEL, "removed");
                })
                .doesNotThrowAnyException();
        assertThat(inbox.linked(CHANNEL, "https://arxiv.org/abs/2406.00105")).isEmpty();
        assertThat(inbox.home(PERSON, Optional.empty())).isEmpty();
    }

    @Test
    void answersWhoeverAsksTooMuchWithoutTroublingTheCommands() {
        Inbox inbox = new Reception(
                        new Commands(List.of(), new MemoryCallStore()),
                        remark -> {},
                        (message, by, emoji, added) -> {},
                        (channel, reason) -> {})
                .behind(new FloodGate(Clock.systemUTC(), Set.of()));
        Invocation help = new Invocation(CommandCall.of("help"), PERSON, CHANNEL, false, Optional.empty());
        Reply last = inbox.answer(help);
        for (int i = 0; i < 30; i++) {
            last = inbox.answer(help);
        }
        assertThat(last.audience()).isEqualTo(Audience.ASKER);
        assertThat(last.card().headline()).contains("Please wait");
    }

    private static void fail() {
        throw new IllegalStateException("kaboom");
    }
}
