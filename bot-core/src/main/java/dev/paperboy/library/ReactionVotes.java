package dev.paperboy.library;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.ReactionWatcher;
import java.time.Clock;
import java.util.Set;

/**
 * A thumb up or an arrow up on a message of ours that is about one paper is a vote for it; taking the reaction back takes the
 * vote back. Somebody of another workspace, in a channel that two share, has no vote. Thread-safe.
 */
public final class ReactionVotes implements ReactionWatcher {
    /** Emoji as text, or the short name where a platform has only that. */
    private static final Set<String> VOTES =
            Set.of("\uD83D\uDC4D", "\u2B06", "\uD83D\uDD3C", "+1", "thumbsup", "arrow_up");
    /** Skin tones, and what asks for the coloured form (Unicode TR 51, sections 2.4 and 1.4.3). */
    private static final String MODIFIERS = "[\\x{1F3FB}-\\x{1F3FF}\\x{FE0E}\\x{FE0F}]";

    private final PostStore posts;
    private final VoteStore votes;
    private final Clock clock;

    public ReactionVotes(PostStore posts, VoteStore votes, Clock clock) {
        this.posts = posts;
        this.votes = votes;
        this.clock = clock;
    }

    @Override
    public void reacted(MessageRef message, Address.Person by, String emoji, boolean added) {
        if (!VOTES.contains(emoji.replaceAll(MODIFIERS, "")) || !Posts.isIn(by.workspace(), message.address())) {
            return;
        }
        posts.paper(message).ifPresent(paper -> {
            if (added) {
                votes.cast(by, paper, clock.instant());
            } else {
                votes.withdraw(by, paper);
            }
        });
    }
}
