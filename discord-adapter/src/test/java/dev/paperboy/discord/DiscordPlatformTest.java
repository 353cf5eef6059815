package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.SampleCards;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.discord.fake.FakeDiscord;
import dev.paperboy.discord.fake.FakeWorld;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.FingerprintsInMemory;
import dev.paperboy.platform.RecordingInbox;
import dev.paperboy.platform.Standing;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordPlatformTest {
    private static final DeliveryKey KEY = new DeliveryKey("key1");

    private final RecordingInbox inbox = new RecordingInbox();
    private final FingerprintsInMemory fingerprints = new FingerprintsInMemory();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DiscordStage stage;

    @BeforeEach
    void connect() throws Exception {
        stage = new DiscordStage(inbox.inbox(), new FakeDiscord(), fingerprints);
    }

    @AfterEach
    void disconnect() {
        stage.close();
    }

    @Test
    void registersTheCommandsOnceAndNotAtTheNextStart() {
        await().until(() ->
                fingerprints.find(DiscordRegistration.about(FakeWorld.BOT)).isPresent());
        stage.platform().close();
        DiscordPlatform next = new DiscordPlatform(
                DiscordStage.account(stage.discord, DiscordShards.AUTO), fingerprints, java.time.Clock.systemUTC());
        next.open(inbox.inbox());
        assertThat(next.standing()).isInstanceOf(Standing.Connected.class);
        next.close();
        assertThat(stage.discord.requests())
                .filteredOn(request -> request.startsWith("PUT applications/"))
                .hasSize(1);
    }

    @Test
    void answersAtOnceWhatIsReady() {
        stage.type("echo hello");
        assertThat(stage.discord.requests())
                .filteredOn(
                        request -> request.startsWith("POST interactions/") || request.startsWith("PATCH webhooks/"))
                .singleElement()
                .asString()
                .contains("\"type\":4", "hello");
    }

    @Test
    void offersValuesWhileAnOptionIsTyped() {
        assertThat(stage.person.complete("papers", "help", "command", "ec")).contains("echo");
        assertThat(stage.discord.requests()).anyMatch(request -> request.contains("\"type\":8"));
    }

    @Test
    void offersWhatIsTypedWhereItKnowsNothingBetter() {
        assertThat(stage.person.complete("papers", "echo", "words", "new words"))
                .containsExactly("new words");
        stage.type("echo seen before");
        assertThat(stage.person.complete("papers", "echo", "words", "be")).containsExactly("seen before");
        assertThat(stage.person.complete("papers", "echo", "words", "")).containsExactly("seen before");
    }

    @Test
    void takesAButtonOfAnOldVersionAsARefusalInPrivate() throws Exception {
        stage.platform().post(stage.channel(), button(SampleCards.echo("x")), KEY);
        stage.person.pressId("0|gone");
        assertThat(stage.seenByPerson()).singleElement().asString().contains("older message");
    }

    @Test
    void opensAThreadThatIsAlreadyThere() throws Exception {
        MessageRef message = stage.platform().post(stage.channel(), Card.saying("x"), KEY);
        Address.Thread thread = stage.platform().openThread(message, "t".repeat(300));
        assertThat(stage.platform().openThread(message, "again")).isEqualTo(thread);
        assertThat(stage.discord.requests())
                .filteredOn(request -> request.contains("/threads "))
                .hasSize(2)
                .first()
                .asString()
                .contains("t".repeat(99) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "404, 10003, Gone",
        "404, 10004, Gone",
        "400, 40067, Gone",
        "403, 50007, Gone",
        "403, 50008, Gone",
        "400, 50024, Gone",
        "400, 160006, Gone",
        "403, 50001, Gone",
        "403, 50013, Gone",
        "400, 50083, Gone",
        "401, 0, Uninstalled",
        "400, 50035, Refused",
        "400, 200000, Refused",
        "404, 10008, Refused",
        "403, 20016, Busy",
        "403, 20028, Busy",
        "400, 130000, Busy",
        "500, 0, Unknown",
        "502, 0, Unknown",
        "503, 0, Unknown",
        "520, 0, Unknown",
        "524, 0, Unknown",
    })
    void namesWhatWentWrong(int status, int code, String kind) {
        stage.discord.faults().refuse("POST channels/", status, code);
        assertThatThrownBy(() -> stage.platform().post(stage.channel(), Card.saying("x"), KEY))
                .isInstanceOf(DeliveryException.class)
                .satisfies(failure ->
                        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({"403, 20016, ADDRESS", "403, 20028, ADDRESS", "403, 20029, WORKSPACE", "400, 130000, WORKSPACE"})
    void saysWhetherOnlyTheChannelHasToWait(int status, int code, DeliveryException.Busy.Reach reach) {
        stage.discord.faults().refuse("POST channels/", status, code);
        assertThatThrownBy(() -> stage.platform().post(stage.channel(), Card.saying("x"), KEY))
                .asInstanceOf(InstanceOfAssertFactories.type(DeliveryException.Busy.class))
                .extracting(DeliveryException.Busy::reach)
                .isEqualTo(reach);
    }

    @Test
    void asksNoMoreOnceTheTokenIsRevoked() throws Exception {
        stage.discord.faults().refuse("POST channels/", 401, 0);
        for (int tries = 0; tries < 3; tries++) {
            assertThatThrownBy(() -> stage.platform().post(stage.channel(), Card.saying("x"), KEY))
                    .isInstanceOf(DeliveryException.Uninstalled.class);
        }
        assertThat(stage.discord.requests("POST channels/")).hasSize(1);
        assertThat(stage.platform().standing()).isInstanceOf(Standing.Refused.class);
    }

    @Test
    void findsNothingOfAnotherServer() {
        Address.Channel foreign = new Address.Channel(DiscordAddresses.server("299999999999999999"), FakeWorld.CHANNEL);
        assertThatThrownBy(() -> stage.platform().post(foreign, Card.saying("x"), KEY))
                .isInstanceOf(DeliveryException.Gone.class);
    }

    @Test
    void saysThatTheTokenIsRefused() throws Exception {
        try (FakeDiscord refusing = new FakeDiscord()) {
            refusing.faults().refuse("GET users/@me", 401, 0);
            DiscordStage refused = new DiscordStage(inbox.inbox(), refusing, fingerprints);
            assertThatThrownBy(() -> refused.platform().post(refused.channel(), Card.saying("x"), KEY))
                    .isInstanceOf(DeliveryException.Uninstalled.class);
            refused.platform().close();
        }
    }

    @Test
    void goesOnWithoutDiscordWhileItIsDown() throws Exception {
        try (FakeDiscord down = new FakeDiscord()) {
            down.faults().refuse("GET users/@me", 500, 0);
            DiscordStage waiting = new DiscordStage(inbox.inbox(), down, fingerprints);
            assertThatThrownBy(() -> waiting.platform().post(waiting.channel(), Card.saying("x"), KEY))
                    .isInstanceOf(DeliveryException.Busy.class);
            waiting.platform().close();
        }
    }

    private static Card button(CommandCall call) {
        return new Card("A choice", List.of(new Block.Buttons(List.of(new Button("Press me", call)))));
    }
}
