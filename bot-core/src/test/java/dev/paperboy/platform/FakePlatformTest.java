package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.FakePlatform.Shown;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FakePlatformTest extends ChatPlatformContract {
    private static final Workspace WORKSPACE = new Workspace("fake", "W1");
    private static final Address.Channel CHANNEL = new Address.Channel(WORKSPACE, "C1");
    private static final Address.Person PERSON = new Address.Person(WORKSPACE, "U1");
    private static final DeliveryKey KEY = new DeliveryKey("key");
    private static final Card CARD = Card.saying("hello");

    private final SettableClock clock = SettableClock.at("2026-08-21T09:00:00Z");
    private final FakePlatform fake = new FakePlatform("fake", clock);
    private final RecordingInbox recording = new RecordingInbox();

    @Override
    protected Stage stage(Inbox inbox) {
        fake.open(inbox);
        return new FakeStage(fake);
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Test
    void failsAsToldAndThenWorks() throws Exception {
        fake.failNext(new DeliveryException.Busy("slow down", Duration.ofSeconds(3), new Exception()));
        assertThatThrownBy(() -> fake.post(CHANNEL, CARD, KEY)).isInstanceOf(DeliveryException.Busy.class);
        assertThat(fake.ledger()).isEmpty();
        fake.post(CHANNEL, CARD, KEY);
        assertThat(fake.cards(CHANNEL)).containsExactly(CARD);
    }

    @Test
    void showsInTheTraceWhatArrivedWithoutAnAnswer() throws Exception {
        fake.loseNextAnswer();
        assertThatThrownBy(() -> fake.post(CHANNEL, CARD, KEY)).isInstanceOf(DeliveryException.Unknown.class);
        assertThat(fake.trace(CHANNEL, KEY, clock.instant())).isInstanceOf(Trace.Found.class);
        fake.readable(false);
        assertThat(fake.trace(CHANNEL, KEY, clock.instant())).isInstanceOf(Trace.Unreadable.class);
    }

    @Test
    void asksInADialogForWhatACommandLacks() {
        fake.open(recording.inbox());
        FakePeople people = new FakePeople(fake);
        assertThat(people.fillIn(PERSON, CHANNEL, "echo", Map.of("words", "w".repeat(2_001))))
                .isEmpty();
        assertThat(recording.answered()).isEmpty();
        assertThat(people.fillIn(PERSON, CHANNEL, "echo", Map.of("words", "hello")))
                .contains(CARD);
    }

    @Test
    void forgetsKeysAfterItsWindow() throws Exception {
        fake.post(CHANNEL, CARD, KEY);
        clock.advance(FakePlatform.WINDOW.plusSeconds(1));
        fake.post(CHANNEL, CARD, KEY);
        assertThat(fake.cards(CHANNEL)).hasSize(2);
    }

    @Test
    void refusesToPostWhereItWasRemovedAndReportsThat() {
        fake.open(recording.inbox());
        fake.evict(CHANNEL);
        assertThat(recording.heard()).containsExactly("evicted from C1");
        assertThatThrownBy(() -> fake.post(CHANNEL, CARD, KEY)).isInstanceOf(DeliveryException.Gone.class);
        assertThatThrownBy(() -> fake.post(new Address.Thread(CHANNEL, "T1"), CARD, KEY))
                .isInstanceOf(DeliveryException.Gone.class);
    }

    @Test
    void reportsTalk() {
        fake.open(recording.inbox());
        new FakePeople(fake).talk(PERSON, new Address.Thread(CHANNEL, "T1"), clock.instant(), "m9", "I disagree");
        assertThat(recording.heard()).containsExactly("heard m9: I disagree");
    }

    /** One person in one channel; messages seen as plain text. */
    private record FakeStage(FakePlatform platform) implements Stage {
        @Override
        public Address.Channel channel() {
            return CHANNEL;
        }

        @Override
        public Address.Person person() {
            return PERSON;
        }

        @Override
        public void type(String command) {
            new FakePeople(platform).type(PERSON, CHANNEL, command);
        }

        @Override
        public void press(String label) {
            new FakePeople(platform).press(PERSON, CHANNEL, label);
        }

        @Override
        public List<String> seenByAll() {
            return seen(shown -> shown.onlyFor().isEmpty());
        }

        @Override
        public List<String> seenByPerson() {
            return seen(shown -> shown.onlyFor().isPresent());
        }

        private List<String> seen(Predicate<Shown> whose) {
            return platform.ledger().stream()
                    .filter(shown -> shown.address().equals(CHANNEL))
                    .filter(whose)
                    .map(shown -> PlainText.of(shown.card()))
                    .toList();
        }

        @Override
        public Set<URI> links() {
            return platform.ledger().stream()
                    .flatMap(shown -> shown.card().blocks().stream())
                    .flatMap(block -> block instanceof Block.Paragraph paragraph
                            ? paragraph.text().spans().stream()
                            : Stream.empty())
                    .flatMap(span -> span instanceof Span.Link link ? Stream.of(link.target()) : Stream.empty())
                    .collect(Collectors.toSet());
        }

        @Override
        public int pings() {
            return 0;
        }

        @Override
        public void close() {
            platform.close();
        }
    }
}
