package dev.paperboy.digest;

import static dev.paperboy.digest.Correspondence.BOB;
import static dev.paperboy.digest.Correspondence.MAILBOX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Subscription;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EmailCommandTest {
    private final Correspondence people = new Correspondence();

    @Test
    void sendsNothingButOneLetterBeforeTheMailboxConfirms() {
        assertThat(people.type("email ann@example.org"))
                .contains("A letter is on its way to ann@example.org")
                .contains("the whole edition, top 5, on weekdays at 09:00 (Europe/Berlin)");
        assertThat(people.mail.mails()).hasSize(1);
        assertThat(people.subscriptions.of(MAILBOX)).isEmpty();
        assertThat(people.type("email")).contains("Waiting for ann@example.org to confirm");
    }

    @Test
    void subscribesTheMailboxOnceTheCodeIsTyped() {
        people.type("email ann@example.org graph learning -survey on mon,thu at 07:30 in Asia/Tokyo top 3");
        assertThat(people.type("email confirm " + people.code()))
                .contains(
                        "Confirmed",
                        "To ann@example.org: \"graph learning -survey\", top 3, on Monday, Thursday at 07:30");
        Subscription one = only();
        assertThat(one.order().by()).isEqualTo(Orders.ANN);
        assertThat(one.order().schedule().at()).isEqualTo(LocalTime.of(7, 30));
        assertThat(one.order().schedule().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(one.order().workspace().platform()).isEqualTo("mail");
        assertThat(people.type("email"))
                .contains("To ann@example.org", "Next post:", "Nothing posted yet")
                .doesNotContain("Waiting");
    }

    @Test
    void takesACodeOnlyOnceAndOnlyFromWhomItWasSentFor() {
        people.type("email ann@example.org");
        String code = people.code();
        assertThat(people.type("email confirm " + code, BOB)).contains("not the code");
        assertThat(people.subscriptions.of(MAILBOX)).isEmpty();
        people.type("email confirm " + code);
        people.type("email stop");
        assertThat(people.type("email confirm " + code)).contains("not the code");
        assertThat(people.subscriptions.of(MAILBOX)).isEmpty();
    }

    @Test
    void confirmsByTheLinkWhereThereIsAPublicAddress() {
        people.reachableAt("https://papers.example.org");
        people.type("email ann@example.org");
        String letter = people.letter();
        assertThat(letter).contains("https://papers.example.org/mail/confirm?token=");
        String token = letter.substring(letter.indexOf("token=") + 6).replaceFirst("[)\\s][\\s\\S]*", "");
        assertThat(people.digests.asked(token)).isPresent();
        assertThat(people.subscriptions.of(MAILBOX)).isEmpty();
        assertThat(people.digests.asked(token + "x")).isEmpty();
        assertThat(people.digests.confirm(people.seal.stopping(MAILBOX))).isEmpty();
        assertThat(people.digests.confirm(token)).isPresent();
        assertThat(people.digests.confirm(token)).isEmpty();
        assertThat(only().order().address()).isEqualTo(MAILBOX);
    }

    @Test
    void theSameDigestTwiceIsOneAndSaysSo() {
        people.start();
        assertThat(people.type("email ann@example.org")).contains("You already have this digest");
        assertThat(people.mail.mails()).hasSize(1);
        assertThat(people.subscriptions.of(MAILBOX)).hasSize(1);
    }

    @Test
    void changesTheDigestOfAConfirmedMailboxWithoutAskingAgain() {
        people.start();
        assertThat(people.type("email ann@example.org robots at 08:00 top 2")).contains("Changed your digest");
        assertThat(people.mail.mails()).hasSize(1);
        assertThat(only().order().selection().topic()).isEqualTo("robots");
        assertThat(only().order().top()).isEqualTo(2);
    }

    @Test
    void anotherMailboxConfirmsFirstAndThenTakesThePlaceOfTheOld() {
        people.start();
        people.type("email ann@elsewhere.org");
        assertThat(people.subscriptions.of(MAILBOX)).hasSize(1);
        people.type("email confirm " + people.code());
        assertThat(people.subscriptions.of(MAILBOX)).isEmpty();
        assertThat(people.subscriptions.of(new Address.Mailbox("ann@elsewhere.org")))
                .hasSize(1);
    }

    @Test
    void stopsAndSaysWhenThereIsNothingToStop() {
        people.start();
        assertThat(people.type("email stop")).contains("Stopped");
        assertThat(people.subscriptions.of(MAILBOX)).isEmpty();
        assertThat(people.type("email stop")).contains("You have no digest by mail");
    }

    @Test
    void theMailboxStopsAllThatGoesToIt() {
        people.start();
        Address.Mailbox read =
                people.seal.stopped(people.seal.stopping(MAILBOX)).orElseThrow();
        assertThat(people.digests.stop(read)).isTrue();
        assertThat(people.digests.stop(read)).isFalse();
        assertThat(people.seal.stopped("YW5uQGV4YW1wbGUub3Jn.AAAA")).isEmpty();
        assertThat(people.seal.stopped("rubbish")).isEmpty();
    }

    private Subscription only() {
        return people.digests.of(Orders.ANN).orElseThrow();
    }
}
