package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Invocation;
import dev.paperboy.platform.Home;
import dev.paperboy.platform.RecordingInbox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackHomeTest {
    private static final Address.Channel CHANNEL = SlackAddresses.channel(SlackDouble.TEAM, SlackStage.CHANNEL);

    private final RecordingInbox inbox = new RecordingInbox();

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackStage stage;

    @BeforeEach
    void join() throws Exception {
        stage = new SlackStage(inbox.inbox());
    }

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void showsWhatTheChannelsGetAndThePersonsOwn() throws Exception {
        JsonObject home = stage.ada().opensHome().deepCopy();
        assertThat(SlackView.text(home.get("blocks")))
                .contains("What the channels get", "1. Robots, at 09:00", "Add a subscription");
        home.remove("id");
        Golden.check("home.json", home);
        assertThat(BlockKitSchema.complaints("home-view", home)).isEmpty();
    }

    @Test
    void answersAButtonInItsChannelAndShowsTheAnswerToThePerson() {
        stage.ada().pressesIn(stage.ada().opensHome(), "Pause");
        await().until(() -> SlackView.text(dialog().get("blocks")).equals("paused"));
        assertThat(inbox.answered()).singleElement().extracting(Invocation::at).isEqualTo(stage.channel());
        assertThat(stage.seenByAll()).isEmpty();
    }

    @Test
    void answersThePersonsOwnButtonsInDirectMessages() {
        stage.ada().pressesIn(stage.ada().opensHome(), "Read");
        await().until(() -> SlackView.text(dialog().get("blocks")).equals("a secret"));
        assertThat(inbox.answered()).singleElement().extracting(Invocation::at).isEqualTo(stage.person());
    }

    @Test
    void changesASubscriptionInADialogThatLeavesAloneWhatItIsAbout() {
        stage.ada().pressesIn(stage.ada().opensHome(), "Edit");
        assertThat(SlackView.objects(dialog().get("blocks")))
                .extracting(
                        block -> block.has("block_id") ? block.get("block_id").getAsString() : "")
                .contains("field-loud")
                .doesNotContain("field-words", "channel");
        stage.answered(() -> stage.ada().submits(Map.of("loud", SlackFilled.chosen("yes"))));
        await().until(() -> SlackView.text(dialog().get("blocks")).equals("ROBOTS"));
        assertThat(inbox.answered()).singleElement().extracting(Invocation::at).isEqualTo(stage.channel());
    }

    @Test
    void refusesPolitelyWhatIsNoLongerUnderstood() {
        JsonObject home = stage.ada().opensHome();
        JsonObject old = SlackView.buttons(home.get("blocks"), "Pause").get(0);
        old.addProperty("value", "0 something older");
        stage.ada().pressesIn(home, "Pause");
        assertThat(SlackView.text(dialog().get("blocks"))).contains("older message");
    }

    @Test
    void hidesChannelsThatThePersonMayNotKnowOf() {
        Address.Channel secret = SlackAddresses.channel(SlackDouble.TEAM, "C0PRIVATE1");
        Home home = new Home(
                List.of(standing(CHANNEL, "open"), standing(secret, "hidden")),
                CommandCall.of("echo"),
                Card.saying("own"));
        JsonObject drawn = view().draw(home, Set.of(CHANNEL));
        assertThat(SlackView.text(drawn.get("blocks"))).contains("open").doesNotContain("hidden");
        assertThat(drawn.toString()).doesNotContain("C0PRIVATE1");
    }

    @Test
    void countsWhatHasNoRoom() {
        List<Home.Standing> many = IntStream.range(0, 60)
                .mapToObj(i -> standing(SlackAddresses.channel(SlackDouble.TEAM, "C" + i), "Number " + i))
                .toList();
        Set<Address.Channel> all = many.stream().map(Home.Standing::channel).collect(Collectors.toSet());
        JsonObject drawn = view().draw(new Home(many, CommandCall.of("echo"), Card.saying("own")), all);
        assertThat(drawn.getAsJsonArray("blocks")).hasSizeLessThanOrEqualTo(SlackLimits.VIEW_BLOCKS);
        assertThat(SlackView.text(drawn.get("blocks"))).contains("more, which /papers subscriptions shows");
    }

    private static Home.Standing standing(Address.Channel channel, String text) {
        return new Home.Standing(channel, RichText.plain(text), CommandCall.of("echo"), List.of(), List.of());
    }

    private static SlackHomeView view() {
        return new SlackHomeView(call -> "1 " + call.command(), new SlackText(person -> "Ada", SlackCommandName.USUAL));
    }

    private JsonObject dialog() {
        return stage.slack().screens().dialog().orElseThrow();
    }
}
