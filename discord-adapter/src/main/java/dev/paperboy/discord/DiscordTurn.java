package dev.paperboy.discord;

import dev.paperboy.command.Audience;
import dev.paperboy.command.Reply;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;

/**
 * One interaction until it is answered. Discord takes one acknowledgement: the answer itself where it is ready soon, else the promise of one,
 * which the answer then keeps. Whichever comes first. Thread-safe.
 */
abstract class DiscordTurn {
    private final AtomicBoolean acknowledged = new AtomicBoolean();
    final DiscordCards cards;
    private final IReplyCallback event;

    DiscordTurn(IReplyCallback event, DiscordCards cards) {
        this.event = event;
        this.cards = cards;
    }

    /** Promises an answer, unless it is there already. */
    final void promise() {
        if (acknowledged.compareAndSet(false, true)) {
            acknowledge();
        }
    }

    /** Shows the answer. */
    final void show(Reply reply) {
        if (acknowledged.compareAndSet(false, true)) {
            answer(reply);
        } else {
            keep(event.getHook(), reply);
        }
    }

    /** Asks for more; false when an answer was promised already, after which nothing can be asked. */
    final boolean ask(Modal form) {
        boolean first = event instanceof IModalCallback && acknowledged.compareAndSet(false, true);
        if (first) {
            DiscordAnswers.send(((IModalCallback) event).replyModal(form));
        }
        return first;
    }

    abstract void acknowledge();

    void answer(Reply reply) {
        DiscordAnswers.send(event.reply(cards.draw(reply.card())).setEphemeral(reply.audience() == Audience.ASKER));
    }

    abstract void keep(InteractionHook hook, Reply reply);

    /** A command that was given. */
    static final class Given extends DiscordTurn {
        private final IReplyCallback event;
        private final Audience promised;

        /** @param promised who is told to see the answer; an answer for somebody else takes the promise back */
        Given(IReplyCallback event, DiscordCards cards, Audience promised) {
            super(event, cards);
            this.event = event;
            this.promised = promised;
        }

        @Override
        void acknowledge() {
            DiscordAnswers.send(event.deferReply(promised == Audience.ASKER));
        }

        @Override
        void keep(InteractionHook hook, Reply reply) {
            if (reply.audience() != promised) {
                DiscordAnswers.send(hook.deleteOriginal()
                        .flatMap(gone -> hook.sendMessage(cards.draw(reply.card()))
                                .setEphemeral(reply.audience() == Audience.ASKER)));
            } else {
                DiscordAnswers.send(hook.editOriginal(cards.redraw(reply.card())));
            }
        }
    }

    /** Something that was pressed on a message; nobody is shown a promise. */
    static final class Pressed<T extends IReplyCallback & IMessageEditCallback> extends DiscordTurn {
        private final T event;

        Pressed(T event, DiscordCards cards) {
            super(event, cards);
            this.event = event;
        }

        @Override
        void acknowledge() {
            DiscordAnswers.send(event.deferEdit());
        }

        @Override
        void answer(Reply reply) {
            if (reply.placement() == Reply.Placement.REPLACE) {
                DiscordAnswers.send(event.editMessage(cards.redraw(reply.card())));
            } else {
                super.answer(reply);
            }
        }

        @Override
        void keep(InteractionHook hook, Reply reply) {
            if (reply.placement() == Reply.Placement.REPLACE) {
                DiscordAnswers.send(hook.editOriginal(cards.redraw(reply.card())));
            } else {
                DiscordAnswers.send(
                        hook.sendMessage(cards.draw(reply.card())).setEphemeral(reply.audience() == Audience.ASKER));
            }
        }
    }
}
