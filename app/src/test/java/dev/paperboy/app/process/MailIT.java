package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.paperboy.announcement.State;
import dev.paperboy.chat.Address;
import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import dev.paperboy.mail.SmtpGate;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest by mail, from the command to the click that ends it, and what becomes of mail that goes wrong. */
class MailIT {
    private static final int LONG_SECONDS = 60;
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/mail/\\w+\\?token=[\\w.~-]+");

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private SmtpGate gate;
    private Program program;

    @BeforeEach
    void setUpMail() throws IOException {
        server.start();
        gate = new SmtpGate(server.getSmtp().getPort());
        int port = freePort();
        program = Program.at(folder.resolve("home"))
                .with("PAPERBOY_SMTP_URL", "smtp://127.0.0.1:" + gate.port())
                .with("PAPERBOY_MAIL_FROM", "papers@lab.example")
                .with("PAPERBOY_PUBLIC_URL", "http://127.0.0.1:" + port)
                .with("PAPERBOY_PUBLIC_PORT", Integer.toString(port));
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), """
                {"id":"2608.00001","title":"On doors","abstract":"A bicycle does it.","votes":3,"listed":"2026-08-20"}
                {"id":"2608.00002","title":"On bells","abstract":"A bicycle does it.","votes":3,"listed":"2026-08-21"}
                {"id":"2608.00003","title":"On bags","abstract":"A bicycle does it.","votes":3,"listed":"2026-08-24"}
                """);
        program.run("import", papers.toString());
    }

    @AfterEach
    void stopMail() throws IOException {
        server.stop();
        gate.close();
    }

    @Test
    void goesFromTheCommandToTheClickThatEndsItAndIsSentOnceHoweverOftenPaperboyIsKilled() throws Exception {
        try (Running running = program.startingAt("2026-08-21T06:00:00Z").serve()) {
            ConsoleClient console = running.console();
            console.say("general", "subscribe at 09:01");
            assertThat(console.say("papers", "email ann@example.org at 09:00")).contains("ann@example.org");
            confirm(running);
            running.kill();
        }
        try (Running running = program.startingAt("2026-08-21T06:59:58Z")
                .crashingAt("after post")
                .serve()) {
            assertThat(text(letter(2))).contains("On doors");
            assertThat(running.exitCode(LONG_SECONDS)).isEqualTo(137);
        }
        runUntilPosts("2026-08-21T07:00:58Z", 1);
        assertThat(server.getReceivedMessages()).as("not sent again").hasSize(2);
        assertIsWhole(letter(2), key());
        try (Running running = program.startingAt("2026-08-24T06:59:58Z").serve()) {
            MimeMessage digest = letter(3);
            assertThat(text(digest)).contains("On bells").doesNotContain("On doors");
            assertThat(post(link(digest.getHeader("List-Unsubscribe", null)), "List-Unsubscribe=One-Click"))
                    .isEqualTo(200);
            assertThat(running.console().say("papers", "email")).contains("no digest");
            running.kill();
        }
        runUntilPosts("2026-08-25T07:00:58Z", 2);
        assertThat(server.getReceivedMessages())
                .as("nothing more after the click")
                .hasSize(3);
    }

    private void confirm(Running running) throws Exception {
        URI page = link(text(letter(1)));
        assertThat(fetch(HttpRequest.newBuilder(page)).body()).contains("<button");
        assertThat(running.console().say("papers", "email")).contains("Waiting for");
        assertThat(status(running.address().resolve(page.getPath() + "?" + page.getQuery())))
                .as("the console has no pages for mail")
                .isNotEqualTo(200);
        assertThat(post(page, "")).isEqualTo(200);
        assertThat(running.console().say("papers", "email")).contains("09:00").doesNotContain("Waiting for");
    }

    /** As RFC 8058 wants it: both forms of the same, one click to stop it, and known by its delivery. */
    private static void assertIsWhole(MimeMessage digest, String key) throws Exception {
        assertThat(digest.getAllRecipients()).extracting(Object::toString).containsExactly("ann@example.org");
        assertThat(digest.getMessageID()).isEqualTo("<" + key + "@lab.example>");
        assertThat(digest.getHeader("List-Unsubscribe", null))
                .startsWith("<http")
                .endsWith(">");
        assertThat(digest.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(digest.isMimeType("multipart/alternative")).isTrue();
        MimeMultipart forms = (MimeMultipart) digest.getContent();
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat(forms.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(forms.getBodyPart(0).getContent().toString()).contains("On doors", "/mail/stop?token=");
        assertThat(forms.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(forms.getBodyPart(1).getContent().toString()).contains("<html", "On doors", "/mail/stop?token=");
    }

    /** Runs it from that time until its channel, which is due at 09:01, has had so many posts: mail that is due sooner went before. */
    private void runUntilPosts(String instant, int count) throws IOException {
        try (Running running = program.startingAt(instant).serve()) {
            ConsoleClient console = running.console();
            await().atMost(LONG_SECONDS, SECONDS)
                    .until(() -> console.announced().equals(Collections.nCopies(count, "general")));
        }
    }

    /** The key of the only digest that is owed. */
    private String key() {
        try (Store opened = Store.open(new StoreLocation.Embedded(folder.resolve("home")), Clock.systemUTC())) {
            return opened.announcements().in(EnumSet.allOf(State.class), Integer.MAX_VALUE).stream()
                    .filter(one -> one.owed().address() instanceof Address.Mailbox)
                    .map(one -> one.key().value())
                    .reduce((one, other) -> one + " and " + other)
                    .orElse("none");
        }
    }

    @Test
    void leavesToAPersonWhatMayHaveArrivedAndStopsWhatIsRefused() throws Exception {
        try (Running running = program.startingAt("2026-08-21T06:00:00Z").serve()) {
            running.console().say("papers", "email ann@example.org at 09:00");
            assertThat(post(link(text(letter(1))), "")).isEqualTo(200);
        }
        gate.hangUp(SmtpGate.HangUp.BEFORE_THE_LAST_ANSWER);
        try (Running running = program.startingAt("2026-08-21T06:59:58Z").serve()) {
            letter(2);
            await().atMost(LONG_SECONDS, SECONDS)
                    .until(() -> running.metrics().contains("stored{state=\"ambiguous\"} 1.0"));
            assertThat(running.stop()).isEqualTo(143);
        }
        gate.hangUp(SmtpGate.HangUp.NEVER);
        gate.answer("RCPT", "550 5.1.1 no such user");
        try (Running running = program.startingAt("2026-08-24T06:59:58Z").serve()) {
            ConsoleClient console = running.console();
            await().atMost(LONG_SECONDS, SECONDS)
                    .until(() -> console.say("papers", "email").contains("no such user"));
            assertThat(running.stop()).isEqualTo(143);
        }
        assertThat(server.getReceivedMessages()).as("not sent again").hasSize(2);
        assertThat(program.run("deliveries", "--flagged").out())
                .contains("2026-08-21")
                .contains("may have been posted");
        assertThat(program.run("deliveries", "--failed").out())
                .contains("2026-08-24")
                .contains("no such user");
    }

    /** The last of so many that have come. */
    private MimeMessage letter(int count) {
        assertThat(server.waitForIncomingEmail(LONG_SECONDS * 1_000L, count)).isTrue();
        return server.getReceivedMessages()[count - 1];
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "=");
    }

    private static URI link(String text) {
        Matcher found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return URI.create(found.group());
    }

    private static int status(URI address) throws IOException, InterruptedException {
        return fetch(HttpRequest.newBuilder(address)).statusCode();
    }

    private static int post(URI address, String form) throws IOException, InterruptedException {
        return fetch(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .statusCode();
    }

    private static HttpResponse<String> fetch(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
