package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.FakePlatform;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReactionVotesTest {
    private static final String THUMB = "\uD83D\uDC4D";

    private final SettableClock clock = new SettableClock(Lab.NOON);
    private final PostsInMemory posts = new PostsInMemory();
    private final VotesInMemory votes = new VotesInMemory();
    private final ReactionVotes reactions = new ReactionVotes(posts, votes, clock);
    private final RememberingMessenger messenger = new RememberingMessenger(new FakePlatform("test", clock), posts);
    private MessageRef post = new MessageRef(Lab.PAPERS, List.of("none"));

    @BeforeEach
    void postAboutOnePaper() throws DeliveryException {
        post = messenger.post(Lab.PAPERS, card("2608.00001", "2608.00001"), new DeliveryKey("one"));
    }

    @Test
    void countsAThumbAsAVoteAndTakesItBackWithTheThumb() {
        reactions.reacted(post, Lab.ANN, THUMB, true);
        reactions.reacted(post, Lab.BOB, "\u2B06\uFE0F", true);
        reactions.reacted(post, Lab.BOB, THUMB + "\uD83C\uDFFD", true);
        assertThat(votesFor()).isEqualTo(2);
        reactions.reacted(post, Lab.ANN, THUMB, false);
        assertThat(votesFor()).isEqualTo(1);
    }

    @Test
    void countsNoOtherReaction() {
        reactions.reacted(post, Lab.ANN, "\uD83C\uDF89", true);
        reactions.reacted(post, Lab.ANN, "\uD83D\uDC4E", true);
        assertThat(votesFor()).isZero();
    }

    @Test
    void countsNothingOnAMessageAboutSeveralPapersOrNone() throws DeliveryException {
        MessageRef several = messenger.post(Lab.PAPERS, card("2608.00001", "2608.00002"), new DeliveryKey("several"));
        MessageRef none = messenger.post(Lab.PAPERS, Card.saying("Good morning"), new DeliveryKey("none"));
        reactions.reacted(several, Lab.ANN, THUMB, true);
        reactions.reacted(none, Lab.ANN, THUMB, true);
        assertThat(votesFor()).isZero();
    }

    @Test
    void countsNobodyFromAnotherWorkspace() {
        reactions.reacted(post, Lab.EVE, THUMB, true);
        reactions.reacted(new MessageRef(Lab.THEIR_PAPERS, post.ids()), Lab.EVE, THUMB, true);
        assertThat(votesFor()).isZero();
        assertThat(votes.newest(Lab.THEIRS, 1)).isEmpty();
    }

    @Test
    void findsAPostInAThreadByItsChannel() throws DeliveryException {
        Address.Thread thread = new Address.Thread(Lab.PAPERS, "t1");
        MessageRef inThread = messenger.post(thread, card("2608.00001"), new DeliveryKey("inThread"));
        reactions.reacted(new MessageRef(Lab.PAPERS, inThread.ids()), Lab.ANN, THUMB, true);
        assertThat(votesFor()).isEqualTo(1);
    }

    private int votesFor() {
        return votes.counts(Lab.OURS, List.of(Lab.ONE)).getOrDefault(Lab.ONE, 0);
    }

    private static Card card(String... papers) {
        List<Button> buttons = Stream.of(papers)
                .map(paper -> new Button("Show", CommandCall.of("show").with("paper", paper)))
                .toList();
        return new Card("A post", List.of(new Block.Buttons(buttons)));
    }
}
