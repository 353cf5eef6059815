package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.paper.TopicsInMemory;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Posted;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionsInMemory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who type {@code email}, and the mail that goes out; for tests. */
final class Correspondence {
    static final Address.Person BOB = new Address.Person(Orders.LAB, "bob");
    static final Address.Mailbox MAILBOX = new Address.Mailbox("ann@example.org");

    private static final Pattern CODE = Pattern.compile("confirm ([0-9]{8})");

    /** Monday, 10:00 in Berlin. */
    final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    final SubscriptionStore subscriptions = new SubscriptionsInMemory();
    final RequestStore requests = new RequestsInMemory();
    final Postbag mail = new Postbag();
    final Seal seal = new Seal("a secret for tests only".getBytes(StandardCharsets.UTF_8));
    final Digests digests = new Digests(subscriptions, requests, seal, clock);
    private Optional<URI> base = Optional.empty();
    private Optional<Messenger> server = Optional.of(mail);

    void reachableAt(String address) {
        base = Optional.of(URI.create(address));
    }

    void withoutMail() {
        server = Optional.empty();
    }

    /** Ann has a digest. */
    void start() {
        type("email ann@example.org");
        type("email confirm " + code());
    }

    /** The newest letter as text. */
    String letter() {
        return PlainText.of(mail.mails().get(mail.mails().size() - 1).card());
    }

    /** The code in the newest letter. */
    String code() {
        Matcher code = CODE.matcher(letter());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    /** Ann types. */
    String type(String typed) {
        return type(typed, Orders.ANN);
    }

    String type(String typed, Address.Person by) {
        EmailCommand command = new EmailCommand(
                digests,
                server,
                new Links(base, seal),
                Posted.NOTHING,
                new TopicsInMemory(),
                ZoneId.of("Europe/Berlin"));
        Commands commands = new Commands(List.of(command), new MemoryCallStore());
        try {
            Invocation invocation = new Invocation(commands.read(typed), by, by, false, Optional.empty());
            return PlainText.of(commands.answer(invocation).card());
        } catch (CommandRefused refused) {
            return PlainText.of(refused.card());
        }
    }
}
