package dev.paperboy.discord;

import dev.paperboy.card.Card;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Reply;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out answers on the workers and shows them where they belong. When every worker is busy and the queue is full, says so. */
final class DiscordAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordAnswers.class);
    private static final Card BUSY =
            Card.saying("Too many people are asking at this moment. Please ask again in a minute.");

    private final DiscordCards cards;
    private final Executor workers;

    DiscordAnswers(DiscordCards cards, Executor workers) {
        this.cards = cards;
        this.workers = workers;
    }

    /** An answer that only the asker sees. */
    static Reply privately(Card card) {
        return new Reply(card, Audience.ASKER, Reply.Placement.NEW);
    }

    /**
     * Answers what was acknowledged as an answer to come.
     *
     * @param promised who was told to see it; a private answer to a public promise takes the promise back
     */
    void keepPromise(InteractionHook hook, Audience promised, Supplier<Reply> work) {
        work(work, reply -> {
            if (reply.audience() == Audience.ASKER && promised == Audience.CHANNEL) {
                send(hook.deleteOriginal()
                        .flatMap(gone ->
                                hook.sendMessage(cards.draw(reply.card())).setEphemeral(true)));
            } else {
                send(hook.editOriginal(cards.redraw(reply.card())));
            }
        });
    }

    /** Answers something pressed on a message, which was acknowledged without promising anything. */
    void answerPressed(InteractionHook hook, Supplier<Reply> work) {
        work(work, reply -> {
            if (reply.placement() == Reply.Placement.REPLACE) {
                send(hook.editOriginal(cards.redraw(reply.card())));
            } else {
                send(hook.sendMessage(cards.draw(reply.card())).setEphemeral(reply.audience() == Audience.ASKER));
            }
        });
    }

    private void work(Supplier<Reply> work, java.util.function.Consumer<Reply> show) {
        try {
            workers.execute(() -> show.accept(work.get()));
        } catch (RejectedExecutionException full) {
            LOG.warn("Discord: more commands than can wait; one was refused");
            show.accept(privately(BUSY));
        }
    }

    /** Sends it; a failure is logged, there is nobody else to tell. */
    static void send(RestAction<?> request) {
        request.queue(sent -> {}, failure -> LOG.warn("Discord: an answer could not be shown: {}", failure.toString()));
    }
}
