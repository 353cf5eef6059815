package dev.paperboy.slack;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Form;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Reply;
import dev.paperboy.platform.Inbox;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** Asks the inbox for members, with the rights that they have where they ask; by workers. Thread-safe. */
final class SlackDesk {
    private final Inbox inbox;
    private final SlackMembers members;
    private final SlackChannels channels;
    private final Executor workers;

    SlackDesk(Inbox inbox, SlackMembers members, SlackChannels channels, Executor workers) {
        this.inbox = inbox;
        this.members = members;
        this.channels = channels;
        this.workers = workers;
    }

    Inbox inbox() {
        return inbox;
    }

    /** The answer to what was read, or why there is none; with a button to fill in what it lacks. */
    Reply answer(Address.Person by, Address at, Supplier<Form> read) {
        try {
            Form form = read.get();
            Reply reply = inbox.answer(invocation(by, at, form.call()));
            return asksForMore(form, reply) ? offering(reply, form) : reply;
        } catch (CommandRefused refused) {
            return refusal(refused);
        }
    }

    /**
     * Whether the answer is that something is lacking: a required option, or anything at all where the command was given with nothing
     * and is refused so.
     */
    static boolean asksForMore(Form form, Reply reply) {
        boolean refused = reply.audience() == Audience.ASKER && form.spec().audience() == Audience.CHANNEL;
        boolean nothing = form.call().arguments().isEmpty() && !form.fields().isEmpty();
        return !form.isComplete() || (refused && nothing && form.spec().permission() == Permission.EVERYONE);
    }

    /** A refusal as an answer to the asker. */
    static Reply refusal(CommandRefused refused) {
        return new Reply(refused.card(), Audience.ASKER, Reply.Placement.NEW);
    }

    private static Reply offering(Reply reply, Form form) {
        Button fillIn = new Button("Fill in", form.call(), Button.Emphasis.PRIMARY);
        return new Reply(
                reply.card().followedBy(List.of(new Block.Buttons(List.of(fillIn)))),
                reply.audience(),
                reply.placement());
    }

    /** A call by somebody somewhere. In direct messages everybody manages; in a channel administrators, and who made it. */
    Invocation invocation(Address.Person by, Address at, CommandCall call) {
        SlackMembers.Member member = members.member(by);
        boolean manager = member.manager() || at.accept(new Manages(by, channels));
        return new Invocation(call, by, at, manager, member.zone());
    }

    /**
     * Has something done.
     *
     * @throws RejectedExecutionException when too much is waiting already; whoever asked is then not told that it was taken
     */
    void work(Runnable work) {
        workers.execute(work);
    }

    private record Manages(Address.Person who, SlackChannels channels) implements Address.Visitor<Boolean> {
        @Override
        public Boolean channel(Address.Channel channel) {
            return channels.creator(channel).filter(who.id()::equals).isPresent();
        }

        @Override
        public Boolean thread(Address.Thread thread) {
            return channel(thread.channel());
        }

        @Override
        public Boolean person(Address.Person person) {
            return true;
        }

        @Override
        public Boolean mailbox(Address.Mailbox mailbox) {
            return false;
        }
    }
}
