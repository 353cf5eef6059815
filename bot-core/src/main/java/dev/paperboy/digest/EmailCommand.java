package dev.paperboy.digest;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Topics;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.History;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.OrderReading;
import dev.paperboy.subscription.Subscription;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code email <address> …}: the person gets a digest by mail once the mailbox has confirmed; {@code email confirm <code>};
 * {@code email stop}; and {@code email} alone says how things stand.
 */
public final class EmailCommand implements Command {
    private static final Option ADDRESS = Option.bare("address", "to which mailbox", new OptionType.EmailAddress());
    private static final Option STOP = Option.bare("what", "end it", new OptionType.Choice(List.of("stop")));
    private static final Option CODE =
            Option.led("confirm", "the code from the letter", new OptionType.Number(Seal.LEAST_CODE, Seal.MOST_CODE));
    private static final CommandSpec SPEC = new CommandSpec(
            "email",
            "Have the papers sent to you by mail; alone: how that stands",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.ANYWHERE,
            Stream.concat(Stream.of(ADDRESS, STOP, CODE), OrderReading.OPTIONS.stream())
                    .toList(),
            List.of(
                    "email ann@example.org at 07:30",
                    "email ann@example.org graph learning -survey on mon in Europe/Berlin top 10",
                    "email confirm 12345678",
                    "email stop"));

    private final Digests digests;
    private final Optional<PostOffice> office;
    private final DigestCards cards;
    private final OrderReading reading;
    private final Topics topics;

    /**
     * A command on those digests.
     *
     * @param mail sends the letters; empty where no mail server is set up
     * @param topics offered while one is typed
     * @param zone used where neither the command nor the asker's platform names one
     */
    public EmailCommand(
            Digests digests, Optional<Messenger> mail, Links links, History history, Topics topics, ZoneId zone) {
        this.digests = digests;
        this.office = mail.map(messenger -> new PostOffice(digests, messenger, links));
        this.cards = new DigestCards(history);
        this.reading = new OrderReading(zone);
        this.topics = topics;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        Address.Person person = invocation.by();
        if (invocation.call().arguments().isEmpty()) {
            return cards.status(digests.of(person), digests.waiting(person), office.isPresent());
        }
        if (invocation.text(STOP.name()).isPresent()) {
            return stopped(invocation, person);
        }
        if (invocation.text(CODE.name()).isPresent()) {
            return confirmed(person, invocation.number(CODE.name(), 0));
        }
        String address = invocation
                .text(ADDRESS.name())
                .orElseThrow(() -> CommandRefused.because(
                        "email needs the address.", SPEC.examples().get(0)));
        PostOffice letters = office.orElseThrow(() -> CommandRefused.because(
                "Mail is not set up here. Whoever runs Paperboy can do that: docs/mail.md says how."));
        Order order = reading.order(invocation, Digests.kept(person.workspace()), new Address.Mailbox(address));
        return ordered(order, letters);
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return OrderReading.suggest(topics, option, typed);
    }

    private Card ordered(Order order, PostOffice letters) {
        Optional<Subscription> there = digests.of(order.by())
                .filter(one -> one.standing().isActive())
                .filter(one -> one.order().address().equals(order.address()));
        if (there.isEmpty()) {
            return DigestCards.asked(order, letters.ask(order));
        }
        if (isSame(there.get().order(), order)) {
            return cards.running("You already have this digest", there.get());
        }
        return cards.running("Changed your digest", digests.change(order));
    }

    private static boolean isSame(Order there, Order wanted) {
        return there.selection().fingerprint().equals(wanted.selection().fingerprint())
                && there.schedule().equals(wanted.schedule())
                && there.top() == wanted.top();
    }

    private Card confirmed(Address.Person person, int code) {
        return digests.confirm(person, code)
                .map(there -> cards.running("Confirmed", there))
                .orElseThrow(() -> CommandRefused.because(
                        "That is not the code of a letter you asked for in the last day. Is it the newest letter's?",
                        "email"));
    }

    private Card stopped(Invocation invocation, Address.Person person) {
        if (invocation.call().arguments().size() > 1) {
            throw CommandRefused.because(
                    "stop takes nothing else. For a topic with the word stop, put quotation marks around it.",
                    "email stop");
        }
        return digests.stop(person)
                ? Card.saying("Stopped: no more digests are sent to you by mail.")
                : new Card(
                        "You have no digest by mail.",
                        List.of(new Block.Paragraph(RichText.plain("You have no digest by mail. Start one with ")
                                .andCode("/papers " + SPEC.examples().get(0))
                                .andPlain("."))));
    }
}
