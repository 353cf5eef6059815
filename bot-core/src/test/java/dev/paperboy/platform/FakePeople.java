package dev.paperboy.platform;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Form;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.platform.FakePlatform.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The people on a {@link FakePlatform}: they type, choose, press, talk and react, and are answered before the call returns. */
public final class FakePeople {
    private final FakePlatform platform;

    public FakePeople(FakePlatform platform) {
        this.platform = platform;
    }

    /** Somebody who may manage the channel types a command; gives the answer's card. */
    public Card type(Address.Person by, Address at, String text) {
        try {
            return choose(by, at, platform.inbox().read(text));
        } catch (CommandRefused refused) {
            platform.show(at, refused.card(), Optional.of(by));
            return refused.card();
        }
    }

    /** Somebody fills in typed options, which no parser has seen. */
    public Card choose(Address.Person by, Address at, CommandCall call) {
        return answer(new Invocation(call, by, at, true, Optional.empty()), Optional.empty());
    }

    /**
     * Somebody gives a command that lacks something, and fills in the dialog that asks for it.
     *
     * @return the answer's card; empty when the dialog stays open because of a complaint
     */
    public Optional<Card> fillIn(Address.Person by, Address at, String text, Map<String, String> values) {
        Form form = platform.inbox().readForm(text);
        if (form.isComplete()) {
            throw new AssertionError("nothing is asked for " + text);
        }
        Map<String, String> filledIn = new LinkedHashMap<>(form.call().arguments());
        filledIn.putAll(values);
        CommandCall call = new CommandCall(form.call().command(), filledIn);
        return platform.inbox().complaints(call).isEmpty() ? Optional.of(choose(by, at, call)) : Optional.empty();
    }

    /** Somebody presses the last button of that label that they can see there. */
    public Card press(Address.Person by, Address at, String label) {
        List<Shown> latestFirst = new ArrayList<>(platform.ledger());
        Collections.reverse(latestFirst);
        for (Shown shown : latestFirst) {
            boolean visible =
                    shown.address().equals(at) && shown.onlyFor().stream().allMatch(by::equals);
            Optional<Button> button = buttons(shown.card())
                    .filter(each -> visible && each.label().equals(label))
                    .findFirst();
            if (button.isPresent()) {
                CommandCall call = platform.inbox()
                        .decode(platform.inbox().encode(button.get().call()));
                return answer(new Invocation(call, by, at, true, Optional.empty()), Optional.of(shown));
            }
        }
        throw new AssertionError("no button " + label + " at " + at);
    }

    /** Somebody talks in a thread. */
    public void talk(Address.Person by, Address.Thread thread, Instant at, String messageId, String text) {
        platform.inbox().heard(new Remark(thread, by, at, messageId, Optional.of(text)));
    }

    /** Every button of a card, top to bottom. */
    public static Stream<Button> buttons(Card card) {
        return card.blocks().stream().flatMap(block -> {
            if (block instanceof Block.Entry entry) {
                return entry.buttons().stream();
            }
            return block instanceof Block.Buttons buttons ? buttons.buttons().stream() : Stream.empty();
        });
    }

    private Card answer(Invocation invocation, Optional<Shown> pressedOn) {
        Reply reply = platform.inbox().answer(invocation);
        boolean replaces = pressedOn.isPresent() && reply.placement() == Reply.Placement.REPLACE;
        if (replaces) {
            replace(pressedOn.get(), reply.card());
        } else {
            boolean privately = reply.audience() == Audience.ASKER;
            platform.show(invocation.at(), reply.card(), privately ? Optional.of(invocation.by()) : Optional.empty());
        }
        return reply.card();
    }

    private void replace(Shown shown, Card card) {
        try {
            platform.replace(shown.message(), card);
        } catch (DeliveryException e) {
            throw new AssertionError("the message that was pressed is gone", e);
        }
    }
}
