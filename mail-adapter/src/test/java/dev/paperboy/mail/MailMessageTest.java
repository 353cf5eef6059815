package dev.paperboy.mail;

import static dev.paperboy.mail.MailStage.ANN;
import static dev.paperboy.mail.MailStage.CARD;
import static dev.paperboy.mail.MailStage.KEY;
import static dev.paperboy.mail.MailStage.SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.paperboy.card.Card;
import dev.paperboy.card.SampleCards;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What mail looks like when it has arrived. */
class MailMessageTest {
    @RegisterExtension
    private final MailStage stage = new MailStage();

    @Test
    void sendsTextAndHtmlOfTheSameCard() throws Exception {
        MessageRef sent = stage.messenger().post(ANN, CARD, KEY);
        MimeMessage mail = stage.only();
        assertThat(mail.getSubject()).isEqualTo(CARD.headline());
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("papers@lab.example", "Paperboy"));
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("ann@example.org"));
        assertThat(mail.getSentDate().toInstant()).isEqualTo(stage.clock.instant());
        assertThat(mail.getMessageID()).isEqualTo("<4fJ2kQ9sLw0aBcDeFgHiJk@lab.example>");
        assertThat(sent.ids()).containsExactly(mail.getMessageID());
        assertThat(part(mail, 0)).contains("Grüße. 論文 .", "\n.\n..two dots\n".replace("\n", "\r\n"), "x".repeat(2000));
        assertThat(Jsoup.parse(part(mail, 1)).text()).contains("Grüße. 論文 . . ..two dots", "x".repeat(2000));
    }

    @Test
    void isOfSevenBitsAndShortLines() throws Exception {
        stage.messenger().post(ANN, CARD, KEY);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        stage.only().writeTo(raw);
        assertThat(raw.toByteArray()).doesNotContain(new byte[] {0}).satisfies(bytes -> {
            for (byte one : bytes) {
                assertThat(one).isGreaterThanOrEqualTo((byte) 0);
            }
        });
        assertThat(raw.toString(StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
    }

    @Test
    void saysThatAMachineSentItAndHowItStops() throws Exception {
        stage.messenger().post(ANN, CARD, KEY);
        MimeMessage mail = stage.only();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Precedence")).containsExactly("bulk");
        assertThat(mail.getHeader("List-Id")).containsExactly("Paperboy digest <digest.lab.example>");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://papers.example/stop/ann@example.org>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(part(mail, 0)).contains("No more of these mails: https://papers.example/stop/ann@example.org");
    }

    @Test
    void asksToWriteWhereThereIsNoPageToStop() throws Exception {
        MailMessenger.ofDigests(
                        stage.at("smtp://localhost:%d"),
                        SENDER,
                        mailbox -> Optional.empty(),
                        Optional.empty(),
                        stage.clock)
                .post(ANN, CARD, KEY);
        assertThat(stage.only().getHeader("List-Unsubscribe"))
                .containsExactly("<mailto:papers@lab.example?subject=unsubscribe>");
        assertThat(stage.only().getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void aLetterIsNoList() throws Exception {
        MailMessenger.ofLetters(stage.at("smtp://localhost:%d"), SENDER, Optional.empty(), stage.clock)
                .post(ANN, CARD, KEY);
        assertThat(stage.only().getHeader("List-Unsubscribe")).isNull();
        assertThat(stage.only().getHeader("Precedence")).isNull();
        assertThat(stage.only().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void headersCanNotBeWrittenThroughATitle() throws Exception {
        Card card = new Card(
                "Title\r\nBcc: all@example.org\r\n\r\nbody " + SampleCards.HOSTILE,
                SampleCards.hostile().blocks());
        stage.messenger().post(ANN, card, KEY);
        MimeMessage mail = stage.only();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).startsWith("Title Bcc: all@example.org body @everyone");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(Jsoup.parse(part(mail, 1)).select("script")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsNotSentTo() throws Exception {
        Address.Mailbox odd = new Address.Mailbox("ann@example.org, bob@example.org");
        DeliveryException failure = catchThrowableOfType(
                DeliveryException.class, () -> stage.messenger().post(odd, CARD, KEY));
        assertThat(failure).isInstanceOf(DeliveryException.Refused.class);
        assertThat(stage.gate().heard()).isEmpty();
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
        return (String) part.getContent();
    }
}
