package dev.paperboy.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Remark;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * What the person does, reported to the inbox.
 *
 * <p>What was typed stands in the conversation at once; the answer follows from a worker. When every worker is busy and the queue is
 * full, the answer is a private refusal. Thread-safe.
 */
public final class ConsoleListener {
    private final Inbox inbox;
    private final Conversation conversation;
    private final ConsoleCards cards;
    private final Executor workers;
    private final Clock clock;

    ConsoleListener(Inbox inbox, Conversation conversation, Executor workers, Clock clock) {
        this.inbox = inbox;
        this.conversation = conversation;
        this.cards = new ConsoleCards(inbox::encode);
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * Takes a typed line: in a thread, ordinary talk is heard; everything else is a command and gets an answer.
     *
     * @param id the sender's own id for the message, so that a repeated request is taken once
     * @param zone the person's time zone where it is known
     * @return the message, then the answer where there is one
     */
    public CompletableFuture<List<ConsoleMessage>> say(Address at, String id, String text, Optional<ZoneId> zone) {
        Optional<ConsoleMessage> before = conversation.find(id);
        if (before.isPresent()) {
            return CompletableFuture.completedFuture(List.of(before.get()));
        }
        ConsoleMessage said =
                conversation.add(ConsoleMessage.of(id, clock.instant(), at, new ConsoleMessage.Typed(text)));
        TypedLine line = TypedLine.of(text);
        if (at instanceof Address.Thread thread && !line.isCommandInThread(inbox.commands())) {
            return work(at, () -> {
                inbox.heard(new Remark(thread, ConsoleAddresses.YOU, said.sent(), id, Optional.of(text)));
                return List.of(said);
            });
        }
        return work(
                at,
                () -> List.of(
                        said, answer(at, Optional.empty(), Optional.empty(), zone, () -> inbox.read(line.command()))));
    }

    /**
     * Takes a pressed button.
     *
     * @param message the id of the message it is on
     * @param encoded its call, as the message's card has it
     * @return the answer: a new message, or the same one changed
     */
    public CompletableFuture<List<ConsoleMessage>> press(String message, String encoded, Optional<ZoneId> zone) {
        Optional<ConsoleMessage> on = conversation.find(message);
        Optional<String> label = on.flatMap(found -> label(found, encoded));
        if (on.isEmpty() || label.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        Address at = on.get().at();
        return work(at, () -> List.of(answer(at, on, label, zone, () -> inbox.decode(encoded))));
    }

    private ConsoleMessage answer(
            Address at,
            Optional<ConsoleMessage> on,
            Optional<String> label,
            Optional<ZoneId> zone,
            Supplier<CommandCall> read) {
        Reply reply = reply(at, zone, read);
        if (reply.placement() == Reply.Placement.REPLACE && on.isPresent()) {
            Optional<ConsoleMessage> changed =
                    conversation.change(on.get().id(), message -> message.saying(drawn(reply.card())));
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        boolean onlyYou = reply.audience() == Audience.ASKER;
        return conversation.add(post(at, reply.card()).forYouOnly(onlyYou).answering(label));
    }

    private Reply reply(Address at, Optional<ZoneId> zone, Supplier<CommandCall> read) {
        try {
            return inbox.answer(new Invocation(read.get(), ConsoleAddresses.YOU, at, true, zone));
        } catch (CommandRefused refused) {
            return new Reply(refused.card(), Audience.ASKER, Reply.Placement.NEW);
        }
    }

    private CompletableFuture<List<ConsoleMessage>> work(Address at, Supplier<List<ConsoleMessage>> work) {
        try {
            return CompletableFuture.supplyAsync(work, workers);
        } catch (RejectedExecutionException full) {
            Card busy = Card.saying("Paperboy is busy with other requests. Try again in a moment.");
            return CompletableFuture.completedFuture(
                    List.of(conversation.add(post(at, busy).forYouOnly(true))));
        }
    }

    /** Makes a channel by saying something in it; the channel is there for as long as a message in it is. */
    public List<ConsoleMessage> welcome(Address.Channel channel) {
        return List.of(conversation.add(post(
                channel,
                Card.saying("This is #" + channel.id() + ". Type a command, or subscribe the channel to a topic."))));
    }

    ConsoleMessage post(Address at, Card card) {
        return ConsoleMessage.of(UUID.randomUUID().toString(), clock.instant(), at, drawn(card));
    }

    ConsoleMessage.Drawn drawn(Card card) {
        return new ConsoleMessage.Drawn(cards.draw(card));
    }

    private static Optional<String> label(ConsoleMessage message, String encoded) {
        if (!(message.body() instanceof ConsoleMessage.Drawn drawn)) {
            return Optional.empty();
        }
        for (JsonNode button : drawn.card().findValues("buttons").stream()
                .flatMap(buttons -> buttons.valueStream())
                .toList()) {
            if (button.path("call").asText().equals(encoded)) {
                return Optional.of(button.path("label").asText());
            }
        }
        return Optional.empty();
    }
}
