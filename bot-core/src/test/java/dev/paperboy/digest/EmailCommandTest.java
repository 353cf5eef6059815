package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Posted;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionsInMemory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailCommandTest {
    private static final Address.Person BOB = new Address.Person(Orders.LAB, "bob");
    private static final Address.Mailbox MAILBOX = new Address.Mailbox("ann@example.org");
    private static final Pattern CODE = Pattern.compile("confirm ([0-9]{8})");

    /** Monday, 10:00 in Berlin. */
    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    private final SubscriptionStore subscriptions = new SubscriptionsInMemory();
    private final RequestStore requests = new RequestsInMemory();
    private final Postbag mail = new Postbag();
    private final Seal seal = new Seal("a secret for tests only".getBytes(StandardCharsets.UTF_8));
    private final Digests digests = new Digests(subscriptions, requests, seal, clock);
    private Optional<URI> base = Optional.empty();

    @Test
    void sendsNothingButOneLetterBeforeTheMailboxConfirms() {
        assertThat(type("email ann@example.org"))
                .contains("A letter is on its way to ann@example.org")
                .contains("the whole edition, top 5, on weekdays at 09:00 (Europe/Berlin)");
        assertThat(mail.mails()).hasSize(1);
        assertThat(subscriptions.of(MAILBOX)).isEmpty();
        assertThat(type("email")).contains("Waiting for ann@example.org to confirm");
    }

    @Test
    void subscribesTheMailboxOnceTheCodeIsTyped() {
        type("email ann@example.org graph learning -survey on mon,thu at 07:30 in Asia/Tokyo top 3");
        assertThat(type("email confirm " + code()))
                .contains(
                        "Confirmed",
                        "To ann@example.org: \"graph learning -survey\", top 3, on Monday, Thursday at 07:30");
        Subscription one = only();
        assertThat(one.order().by()).isEqualTo(Orders.ANN);
        assertThat(one.order().schedule().at()).isEqualTo(LocalTime.of(7, 30));
        assertThat(one.order().schedule().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(one.order().workspace().platform()).isEqualTo("mail");
        assertThat(type("email"))
                .contains("To ann@example.org", "Next post:", "Nothing posted yet")
                .doesNotContain("Waiting");
    }

    @Test
    void takesACodeOnlyOnceAndOnlyFromWhomItWasSentFor() {
        type("email ann@example.org");
        String code = code();
        assertThat(type("email confirm " + code, BOB)).contains("not the code");
        assertThat(subscriptions.of(MAILBOX)).isEmpty();
        type("email confirm " + code);
        type("email stop");
        assertThat(type("email confirm " + code)).contains("not the code");
        assertThat(subscriptions.of(MAILBOX)).isEmpty();
    }

    @Test
    void guessingEndsTheRequest() {
        type("email ann@example.org");
        int code = Integer.parseInt(code());
        for (int guess = 0; guess < 5; guess++) {
            assertThat(type("email confirm " + (code == 99_999_999 ? code - 1 : code + 1)))
                    .contains("not the code");
        }
        assertThat(type("email confirm " + code)).contains("not the code");
        assertThat(subscriptions.of(MAILBOX)).isEmpty();
    }

    @Test
    void forgetsAnAddressThatNeverConfirms() {
        type("email ann@example.org");
        String code = code();
        clock.advance(Duration.ofDays(1).minusSeconds(1));
        digests.tidy();
        assertThat(type("email")).contains("Waiting");
        clock.advance(Duration.ofSeconds(1));
        assertThat(type("email confirm " + code)).contains("not the code");
        assertThat(type("email")).contains("no digest by mail");
        clock.advance(Duration.ofSeconds(1));
        digests.tidy();
        assertThat(requests.find(mail.mails().get(0).key().value())).isEmpty();
    }

    @Test
    void confirmsByTheLinkWhereThereIsAPublicAddress() {
        base = Optional.of(URI.create("https://papers.example.org"));
        type("email ann@example.org");
        String letter = letter();
        assertThat(letter).contains("https://papers.example.org/mail/confirm/");
        String token = letter.substring(letter.indexOf("/confirm/") + 9).replaceFirst("[)\\s][\\s\\S]*", "");
        assertThat(digests.asked(token)).isPresent();
        assertThat(subscriptions.of(MAILBOX)).isEmpty();
        assertThat(digests.asked(token + "x")).isEmpty();
        assertThat(digests.confirm(seal.stopping(MAILBOX))).isEmpty();
        assertThat(digests.confirm(token)).isPresent();
        assertThat(digests.confirm(token)).isEmpty();
        assertThat(only().order().address()).isEqualTo(MAILBOX);
    }

    @Test
    void theLetterSaysNothingInTheWordsOfWhoeverAsked() {
        type("email ann@example.org buy-pills at https://evil.example author:EvilName");
        assertThat(letter()).doesNotContain("pills").doesNotContain("evil").doesNotContain("EvilName");
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (String spelling : List.of("ann@example.org", "ann+1@example.org", "ANN+2@example.org")) {
            type("email " + spelling, new Address.Person(Orders.LAB, spelling));
        }
        assertThat(type("email ann+3@example.org", BOB)).contains("asked 3 times today");
        assertThat(mail.mails()).hasSize(3);
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(type("email ann+3@example.org", BOB)).contains("on its way");
    }

    @Test
    void onePersonHasOnlySoManyLettersSent() {
        for (int i = 0; i < 5; i++) {
            type("email a" + i + "@example.org");
        }
        assertThat(type("email b@example.org")).contains("You had 5 letters sent today");
        assertThat(mail.mails()).hasSize(5);
    }

    @Test
    void theSameDigestTwiceIsOneAndSaysSo() {
        start();
        assertThat(type("email ann@example.org")).contains("You already have this digest");
        assertThat(mail.mails()).hasSize(1);
        assertThat(subscriptions.of(MAILBOX)).hasSize(1);
    }

    @Test
    void changesTheDigestOfAConfirmedMailboxWithoutAskingAgain() {
        start();
        assertThat(type("email ann@example.org robots at 08:00 top 2")).contains("Changed your digest");
        assertThat(mail.mails()).hasSize(1);
        assertThat(only().order().selection().topic()).isEqualTo("robots");
        assertThat(only().order().top()).isEqualTo(2);
    }

    @Test
    void anotherMailboxConfirmsFirstAndThenTakesThePlaceOfTheOld() {
        start();
        type("email ann@elsewhere.org");
        assertThat(subscriptions.of(MAILBOX)).hasSize(1);
        type("email confirm " + code());
        assertThat(subscriptions.of(MAILBOX)).isEmpty();
        assertThat(subscriptions.of(new Address.Mailbox("ann@elsewhere.org"))).hasSize(1);
    }

    @Test
    void stopsAndSaysWhenThereIsNothingToStop() {
        start();
        assertThat(type("email stop")).contains("Stopped");
        assertThat(subscriptions.of(MAILBOX)).isEmpty();
        assertThat(type("email stop")).contains("You have no digest by mail");
    }

    @Test
    void theMailboxStopsAllThatGoesToIt() {
        start();
        Address.Mailbox read = seal.stopped(seal.stopping(MAILBOX)).orElseThrow();
        assertThat(digests.stop(read)).isTrue();
        assertThat(digests.stop(read)).isFalse();
        assertThat(seal.stopped("YW5uQGV4YW1wbGUub3Jn.AAAA")).isEmpty();
        assertThat(seal.stopped("rubbish")).isEmpty();
    }

    @Test
    void keepsNothingWhenTheLetterCertainlyDidNotGoOut() {
        mail.failNext(new DeliveryException.Gone("550 no such user", new Exception("fault")));
        assertThat(type("email ann@example.org"))
                .contains("does not take mail for ann@example.org", "550 no such user");
        mail.failNext(new DeliveryException.Busy("it is busy", Duration.ofMinutes(5), new Exception("fault")));
        assertThat(type("email ann@example.org")).contains("could not be sent now", "again in a few minutes");
        assertThat(type("email")).contains("You have no digest by mail");
    }

    @Test
    void waitsForTheCodeWhenTheLetterMayHaveGoneOut() {
        mail.failNext(new DeliveryException.Unknown("the answer was lost", new Exception("fault")));
        assertThat(type("email ann@example.org")).contains("may be on its way");
        assertThat(type("email confirm " + code())).contains("Confirmed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email ann@example                         | not an email address
            email robots                              | email needs the address
            email ann@example.org at 25:00            | not a time of day here
            email ann@example.org at 09.00            | Write it as 09:00
            email ann@example.org in Berlin           | Write Europe/Berlin
            email ann@example.org in PST              | America/Los_Angeles
            email ann@example.org top 0               | from 1 to 20
            email ann@example.org top 1000            | from 1 to 20
            email confirm 123                         | from 10000000 to 99999999
            email stop robots                         | stop takes nothing else
            email ann@example.org bob@example.org     | only once
            """)
    void saysWhatToTypeInsteadAndKeepsNothing(String typed, String answer) {
        assertThat(type(typed)).contains(answer);
        assertThat(mail.mails()).isEmpty();
        assertThat(digests.waiting(Orders.ANN)).isEmpty();
    }

    @Test
    void aLineFeedInAnAddressIsRefused() {
        assertThat(type("email address:\"ann@example.org\r\nBcc: all@example.org\""))
                .contains("not an email address");
        assertThat(mail.mails()).isEmpty();
    }

    @Test
    void saysWhereMailIsNotSetUp() {
        EmailCommand command = new EmailCommand(
                digests, Optional.empty(), new Links(base, seal), Posted.NOTHING, ZoneId.of("Europe/Berlin"));
        assertThat(type(command, "email ann@example.org", Orders.ANN)).contains("Mail is not set up here");
    }

    private void start() {
        type("email ann@example.org");
        type("email confirm " + code());
    }

    private Subscription only() {
        return digests.of(Orders.ANN).orElseThrow();
    }

    private String letter() {
        return PlainText.of(mail.mails().get(mail.mails().size() - 1).card());
    }

    private String code() {
        Matcher code = CODE.matcher(letter());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String type(String typed) {
        return type(typed, Orders.ANN);
    }

    private String type(String typed, Address.Person by) {
        Links links = new Links(base, seal);
        return type(
                new EmailCommand(digests, Optional.of(mail), links, Posted.NOTHING, ZoneId.of("Europe/Berlin")),
                typed,
                by);
    }

    private static String type(EmailCommand command, String typed, Address.Person by) {
        Commands commands = new Commands(List.of(command), new MemoryCallStore());
        try {
            Invocation invocation = new Invocation(commands.read(typed), by, by, false, Optional.empty());
            return PlainText.of(commands.answer(invocation).card());
        } catch (CommandRefused refused) {
            return PlainText.of(refused.card());
        }
    }
}
