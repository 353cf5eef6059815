package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.card.SampleCards;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every chat platform promises, checked through the eyes of the people on its other side. */
public abstract class ChatPlatformContract {
    private static final DeliveryKey KEY = new DeliveryKey("contractKey1");
    private static final DeliveryKey OTHER = new DeliveryKey("contractKey2");

    private final RecordingInbox inbox = new RecordingInbox();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Stage stage;

    /** A new platform that reports to the inbox, with one person in one channel on the other side. */
    protected abstract Stage stage(Inbox inbox) throws Exception;

    /**
     * A platform and what one person in a channel of it can do and see. Its methods return when the platform has answered what was done
     * before, or throw when it has not within a sensible time.
     */
    public interface Stage extends AutoCloseable {
        ChatPlatform platform();

        Address.Channel channel();

        Address.Person person();

        /** The person gives a command in the channel, without the root command. */
        void type(String command);

        /** The person presses the only visible button of that label in the channel. */
        void press(String label);

        /** The text of each message that everybody in the channel sees, in order, as drawn: without markup. */
        List<String> seenByAll();

        /** The text of each message that only the person sees, in order. */
        List<String> seenByPerson();

        /** Where the visible text of the channel's messages leads when clicked. */
        Set<URI> links();

        /** How often anybody was notified by name, group or channel. */
        int pings();

        @Override
        void close();
    }

    @BeforeEach
    void openPlatform() throws Exception {
        stage = stage(inbox.inbox());
    }

    @AfterEach
    void closePlatform() {
        stage.close();
    }

    @Test
    void postsTheSameKeyOnce() throws Exception {
        MessageRef first = post("once", KEY);
        assertThat(post("once", KEY)).isEqualTo(first);
        assertThat(stage.seenByAll()).containsExactly("once");
    }

    @Test
    void postsDifferentKeysEach() throws Exception {
        assertThat(post("twice", KEY)).isNotEqualTo(post("twice", OTHER));
        assertThat(stage.seenByAll()).containsExactly("twice", "twice");
    }

    @Test
    void findsWhatItPostedAndNothingElse() throws Exception {
        Instant before = now().minusSeconds(1);
        MessageRef message = post("traced", KEY);
        Trace found = stage.platform().trace(stage.channel(), KEY, before);
        Trace absent = stage.platform().trace(stage.channel(), OTHER, before);
        assertThat(found).isIn(new Trace.Found(message), unreadable(found));
        assertThat(absent).isIn(new Trace.Absent(), unreadable(absent));
    }

    @Test
    void replacesAMessageInItsPlace() throws Exception {
        MessageRef first = post("before", KEY);
        post("next", OTHER);
        stage.platform().replace(first, Card.saying("after"));
        assertThat(stage.seenByAll()).containsExactly("after", "next");
    }

    @Test
    void opensOneThreadPerMessage() throws Exception {
        MessageRef message = post("worth talking about", KEY);
        Address.Thread thread = stage.platform().openThread(message, "A talk");
        assertThat(thread.channel()).isEqualTo(stage.channel());
        assertThat(stage.platform().openThread(message, "Another title")).isEqualTo(thread);
        assertThat(stage.platform().post(thread, Card.saying("hello"), OTHER).address())
                .isEqualTo(thread);
    }

    @Test
    void answersACommandToWhomItsDeclarationSays() {
        stage.type("echo to all");
        stage.type("whisper to me");
        assertThat(stage.seenByAll()).containsExactly("to all");
        assertThat(stage.seenByPerson()).containsExactly("to me");
    }

    @Test
    void saysWhoAskedAndWhere() {
        stage.type("echo hello");
        assertThat(inbox.answered()).singleElement().satisfies(invocation -> {
            assertThat(invocation.call()).isEqualTo(SampleCards.echo("hello"));
            assertThat(invocation.by()).isEqualTo(stage.person());
            assertThat(invocation.at()).isEqualTo(stage.channel());
        });
    }

    @Test
    void refusesInPrivate() {
        stage.type("ehco hello");
        assertThat(stage.seenByAll()).isEmpty();
        assertThat(stage.seenByPerson()).singleElement().asString().contains("Did you mean echo?");
    }

    @Test
    void asksForExactlyTheCallOfAButton() throws Exception {
        CommandCall call = SampleCards.echo("a \"quoted\" \\ word and " + "many ".repeat(30) + "more");
        stage.platform().post(stage.channel(), withButton(new Button("Press me", call)), KEY);
        stage.press("Press me");
        assertThat(inbox.answered())
                .singleElement()
                .satisfies(asked -> assertThat(asked.call()).isEqualTo(call));
    }

    @Test
    void replacesTheMessageWhenAButtonTurnsThePage() throws Exception {
        stage.platform()
                .post(
                        stage.channel(),
                        withButton(
                                new Button("Next", SampleCards.echo("page two").with("page", 2))),
                        KEY);
        stage.press("Next");
        assertThat(stage.seenByAll()).containsExactly("page two");
    }

    @Test
    void drawsEveryCardWithoutFailing() throws Exception {
        int number = 0;
        for (Card card : SampleCards.all()) {
            stage.platform().post(stage.channel(), card, new DeliveryKey("sample" + number++));
        }
        assertThat(String.join("\n", stage.seenByAll()))
                .contains("One sentence.", "A heading", "Entry number 1", "Only a headline");
    }

    @Test
    void showsHostileTextAsText() throws Exception {
        URI intended = URI.create("https://example.org/meant");
        RichText text = RichText.plain(SampleCards.HOSTILE).andLine().andLink("meant", intended);
        stage.platform().post(stage.channel(), new Card("hostile", List.of(new Block.Paragraph(text))), KEY);
        assertThat(stage.seenByAll())
                .singleElement()
                .asString()
                .contains("@everyone")
                .contains("<script>");
        assertThat(stage.pings()).isZero();
        assertThat(stage.links()).containsExactly(intended);
    }

    /** The platform's present, for {@link Messenger#trace}. */
    protected Instant now() {
        return Clock.systemUTC().instant();
    }

    private MessageRef post(String sentence, DeliveryKey key) throws DeliveryException {
        return stage.platform().post(stage.channel(), Card.saying(sentence), key);
    }

    private static Card withButton(Button button) {
        return new Card("A choice", List.of(new Block.Buttons(List.of(button))));
    }

    /** A platform may not let us look; then it says so for everything. */
    private static Trace unreadable(Trace trace) {
        return trace instanceof Trace.Unreadable ? trace : new Trace.Unreadable("");
    }
}
