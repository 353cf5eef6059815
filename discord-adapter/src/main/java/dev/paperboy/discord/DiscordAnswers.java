package dev.paperboy.discord;

import dev.paperboy.card.Card;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Reply;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out answers on the workers. What is not answered soon is promised, long before Discord gives up waiting. When every worker is busy
 * and the queue is full, says so.
 */
final class DiscordAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordAnswers.class);
    private static final Card BUSY =
            Card.saying("Too many people are asking at this moment. Please ask again in a minute.");

    private final Executor workers;
    private final ScheduledExecutorService timer;

    DiscordAnswers(Executor workers, ScheduledExecutorService timer) {
        this.workers = workers;
        this.timer = timer;
    }

    /** An answer that only the asker sees. */
    static Reply privately(Card card) {
        return new Reply(card, Audience.ASKER, Reply.Placement.NEW);
    }

    /** What has to be done to end a turn; blocks. */
    @FunctionalInterface
    interface Work {
        /** Ends it, by an answer or by questions; what is refused is shown to the asker alone. */
        void end(DiscordTurn turn) throws CommandRefused;
    }

    /** Has the turn ended by a worker. */
    void answer(DiscordTurn turn, Work work) {
        ScheduledFuture<?> promise =
                timer.schedule(turn::promise, DiscordLimits.PROMISE.toMillis(), TimeUnit.MILLISECONDS);
        try {
            workers.execute(() -> {
                try {
                    work.end(turn);
                } catch (CommandRefused refused) {
                    turn.show(privately(refused.card()));
                } finally {
                    promise.cancel(false);
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.warn("Discord: more commands than can wait; one was refused");
            promise.cancel(false);
            turn.show(privately(BUSY));
        }
    }

    /** Sends it; a failure is logged, there is nobody else to tell. */
    static void send(RestAction<?> request) {
        request.queue(sent -> {}, failure -> LOG.warn("Discord: an answer could not be shown: {}", failure.toString()));
    }
}
