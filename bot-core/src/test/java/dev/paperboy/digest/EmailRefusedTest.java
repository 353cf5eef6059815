package dev.paperboy.digest;

import static dev.paperboy.digest.Correspondence.BOB;
import static dev.paperboy.digest.Correspondence.MAILBOX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.subscription.Orders;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not done, and that nobody is bothered by mail. */
class EmailRefusedTest {
    private final Correspondence people = new Correspondence();

    @Test
    void guessingEndsTheRequest() {
        people.type("email ann@example.org");
        int code = Integer.parseInt(people.code());
        for (int guess = 0; guess < 5; guess++) {
            assertThat(people.type("email confirm " + (code == 99_999_999 ? code - 1 : code + 1)))
                    .contains("not the code");
        }
        assertThat(people.type("email confirm " + code)).contains("not the code");
        assertThat(people.subscriptions.of(MAILBOX)).isEmpty();
    }

    @Test
    void forgetsAnAddressThatNeverConfirms() {
        people.type("email ann@example.org");
        String code = people.code();
        people.clock.advance(Duration.ofDays(1).minusSeconds(1));
        people.digests.tidy();
        assertThat(people.type("email")).contains("Waiting");
        people.clock.advance(Duration.ofSeconds(1));
        assertThat(people.type("email confirm " + code)).contains("not the code");
        assertThat(people.type("email")).contains("no digest by mail");
        people.clock.advance(Duration.ofSeconds(1));
        people.digests.tidy();
        assertThat(people.requests.find(people.mail.mails().get(0).key().value()))
                .isEmpty();
    }

    @Test
    void theLetterSaysNothingInTheWordsOfWhoeverAsked() {
        people.type("email ann@example.org buy-pills at https://evil.example author:EvilName");
        assertThat(people.letter())
                .doesNotContain("pills")
                .doesNotContain("evil")
                .doesNotContain("EvilName");
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (String spelling : List.of("ann@example.org", "ann+1@example.org", "ANN+2@example.org")) {
            people.type("email " + spelling, new Address.Person(Orders.LAB, spelling));
        }
        assertThat(people.type("email ann+3@example.org", BOB)).contains("asked 3 times today");
        assertThat(people.mail.mails()).hasSize(3);
        people.clock.advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(people.type("email ann+3@example.org", BOB)).contains("on its way");
    }

    @Test
    void onePersonHasOnlySoManyLettersSent() {
        for (int i = 0; i < 5; i++) {
            people.type("email a" + i + "@example.org");
        }
        assertThat(people.type("email b@example.org")).contains("You had 5 letters sent today");
        assertThat(people.mail.mails()).hasSize(5);
    }

    @Test
    void keepsNothingWhenTheLetterCertainlyDidNotGoOut() {
        people.mail.failNext(new DeliveryException.Gone("550 no such user", new Exception("fault")));
        assertThat(people.type("email ann@example.org"))
                .contains("does not take mail for ann@example.org", "550 no such user");
        people.mail.failNext(new DeliveryException.Busy("it is busy", Duration.ofMinutes(5), new Exception("fault")));
        assertThat(people.type("email ann@example.org")).contains("could not be sent now", "again in a few minutes");
        assertThat(people.type("email")).contains("You have no digest by mail");
    }

    @Test
    void waitsForTheCodeWhenTheLetterMayHaveGoneOut() {
        people.mail.failNext(new DeliveryException.Unknown("the answer was lost", new Exception("fault")));
        assertThat(people.type("email ann@example.org")).contains("may be on its way");
        assertThat(people.type("email confirm " + people.code())).contains("Confirmed");
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
        assertThat(people.type(typed)).contains(answer);
        assertThat(people.mail.mails()).isEmpty();
        assertThat(people.digests.waiting(Orders.ANN)).isEmpty();
    }

    @Test
    void aLineFeedInAnAddressIsRefused() {
        assertThat(people.type("email address:\"ann@example.org\r\nBcc: all@example.org\""))
                .contains("not an email address");
        assertThat(people.mail.mails()).isEmpty();
    }

    @Test
    void saysWhereMailIsNotSetUp() {
        people.withoutMail();
        assertThat(people.type("email ann@example.org")).contains("Mail is not set up here");
        assertThat(people.type("email")).contains("mail is not set up here");
    }
}
