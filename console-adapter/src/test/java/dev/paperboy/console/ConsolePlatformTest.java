package dev.paperboy.console;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.ChatPlatformContract;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Inbox;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every platform promises, on the console. */
class ConsolePlatformTest extends ChatPlatformContract {

    @Override
    protected Stage stage(Inbox inbox) {
        ConsolePlatform console = new ConsolePlatform(new MemoryLog(), Clock.systemUTC());
        console.open(inbox);
        return new ConsoleStage(console);
    }

    @Test
    void knowsNoOtherAddresses() {
        try (Stage stage = stage(new DemoCommands().inbox())) {
            assertThatThrownBy(() -> stage.platform()
                            .post(new Address.Mailbox("a@example.org"), Card.saying("x"), new DeliveryKey("k")))
                    .isInstanceOf(DeliveryException.Gone.class);
        }
    }

    @Test
    void postsNothingBeforeItIsOpen() {
        ConsolePlatform closed = new ConsolePlatform(new MemoryLog(), Clock.systemUTC());
        assertThatThrownBy(() -> closed.post(DemoCommands.papers(), Card.saying("x"), new DeliveryKey("k")))
                .isInstanceOf(DeliveryException.Busy.class);
    }

    private record ConsoleStage(ConsolePlatform console) implements ChatPlatformContract.Stage {
        @Override
        public ChatPlatform platform() {
            return console;
        }

        @Override
        public Address.Channel channel() {
            return ConsoleAddresses.channel("general");
        }

        @Override
        public Address.Person person() {
            return ConsoleAddresses.YOU;
        }

        @Override
        public void type(String command) {
            listener()
                    .say(channel(), UUID.randomUUID().toString(), command, Optional.empty())
                    .join();
        }

        @Override
        public void press(String label) {
            for (ConsoleMessage message : drawn().toList()) {
                for (JsonNode button : card(message).findValues("buttons").stream()
                        .flatMap(JsonNode::valueStream)
                        .toList()) {
                    if (button.get("label").textValue().equals(label)) {
                        listener()
                                .press(message.id(), button.get("call").textValue(), Optional.empty())
                                .join();
                        return;
                    }
                }
            }
            throw new AssertionError("no button " + label);
        }

        @Override
        public List<String> seenByAll() {
            return drawn().filter(message -> !message.onlyYou())
                    .map(message -> DrawnText.of(card(message)))
                    .toList();
        }

        @Override
        public List<String> seenByPerson() {
            return drawn().filter(ConsoleMessage::onlyYou)
                    .map(message -> DrawnText.of(card(message)))
                    .toList();
        }

        @Override
        public Set<URI> links() {
            return drawn().flatMap(message -> card(message).findValuesAsText("href").stream())
                    .map(URI::create)
                    .collect(Collectors.toSet());
        }

        @Override
        public int pings() {
            return 0;
        }

        @Override
        public void close() {
            console.close();
        }

        private ConsoleListener listener() {
            return console.listener().orElseThrow();
        }

        private Stream<ConsoleMessage> drawn() {
            return console.conversation().messages().stream()
                    .filter(message ->
                            message.at().equals(channel()) && message.body() instanceof ConsoleMessage.Drawn);
        }

        private static JsonNode card(ConsoleMessage message) {
            return ((ConsoleMessage.Drawn) message.body()).card();
        }
    }
}
