package dev.paperboy.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.card.SampleCards;
import dev.paperboy.console.ConsoleAddresses;
import dev.paperboy.console.ConsolePlatform;
import dev.paperboy.console.DemoCommands;
import dev.paperboy.console.MemoryLog;
import dev.paperboy.platform.DeliveryKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser, mostly by keyboard. */
class ConsolePageTest {
    private static Browser browser;

    private final DemoCommands demo = new DemoCommands();
    private final ConsolePlatform console = new ConsolePlatform(new MemoryLog(), Clock.systemUTC());
    private final ConsoleServer server = new ConsoleServer(console, routes -> {}, Set.of());

    @BeforeAll
    static void openBrowser(@TempDir Path profile) {
        browser = Browser.open(profile);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void openPage() throws Exception {
        console.open(demo.inbox());
        server.start(0);
        browser.resize(1280, 860);
        browser.visit("http://127.0.0.1:" + server.port() + "/");
        browser.read("#connection", "Connected");
    }

    @AfterEach
    void nothingToComplainAbout() {
        assertThat(browser.complaints()).isEmpty();
        browser.visit("about:blank");
        server.close();
        console.close();
    }

    @Test
    void welcomesWithThingsToTry() {
        browser.read("#messages", "Welcome to Paperboy");
        assertThat(browser.all("#messages .buttons button"))
                .extracting(WebElement::getText)
                .contains("trending", "search diffusion models");
    }

    @Test
    void completesACommandByKeyboardAlone() {
        browser.type("/papers tre");
        browser.read("#composer .completions", "trending");
        browser.type(Keys.TAB);
        browser.read("#composer .hint", "[day|week|month]");
        browser.type("w");
        browser.until(
                "week alone",
                () -> browser.see("#composer .completions").getText().startsWith("week"));
        browser.type(Keys.ARROW_DOWN, Keys.ENTER, Keys.ENTER);
        browser.read("#messages .typed", "/papers trending week");
        browser.read("#messages", "Wide Rivers");
        browser.until("an empty box", () -> value().isEmpty());
        browser.type(Keys.ARROW_UP);
        assertThat(value()).isEqualTo("/papers trending week");
    }

    @Test
    void turnsThePageInPlaceAndKeepsTheFocus() {
        browser.type("trending", Keys.ENTER);
        browser.read("#messages", "Wide Rivers");
        int messages = browser.all("#messages .message").size();
        press("Next page");
        browser.read("#messages", "Paper Boats");
        assertThat(browser.all("#messages .message")).hasSize(messages);
        assertThat(browser.see("#messages").getText()).doesNotContain("Wide Rivers");
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Show");
    }

    @Test
    void answersAButtonWithAMessageThatSaysSo() {
        browser.type("trending", Keys.ENTER);
        browser.read("#messages", "Wide Rivers");
        press("Show");
        browser.read("#messages .because", "You pressed Show");
        browser.read("#messages dl", "A. Author, B. Writer");
    }

    @Test
    void tellsARefusalInPrivate() {
        browser.type("trendig", Keys.ENTER);
        browser.read("#messages .private .only", "Only you can see this");
        browser.read("#messages .private", "trending");
    }

    @Test
    void talksInAThreadBesideTheChannel() {
        browser.type("trending", Keys.ENTER);
        browser.read("#messages", "Wide Rivers");
        browser.run("[...document.querySelectorAll('#messages .tools button')].at(-1).focus()");
        browser.type(Keys.ENTER);
        browser.see("#thread");
        browser.type("I liked the first one", Keys.ENTER);
        browser.read("#replies .typed", "I liked the first one");
        browser.read("#messages .replies", "1 reply");
        browser.until("it was heard", () -> demo.heard.size() == 1);
        browser.type("/papers show 2", Keys.ENTER);
        browser.read("#replies", "A Lantern for Small Robots");
        browser.type(Keys.ESCAPE);
        browser.until(
                "the thread is closed", () -> !browser.all("#thread").get(0).isDisplayed());
    }

    @Test
    void showsWhatArrivesWithoutBeingAsked() throws Exception {
        console.post(DemoCommands.papers(), Card.saying("The morning edition"), new DeliveryKey("live1"));
        browser.read("#messages", "The morning edition");
        assertThat(browser.all("#messages .message.follows")).isEmpty();
        console.post(ConsoleAddresses.channel("general"), Card.saying("For all"), new DeliveryKey("live2"));
        browser.read("#sidebar [data-channel=general] .count", "1");
        assertThat(browser.title()).startsWith("(1) ");
        browser.typeWithAlt(Keys.ARROW_DOWN);
        browser.read("#messages", "For all");
        assertThat(browser.all("#sidebar .count")).isEmpty();
    }

    @Test
    void addsAChannel() {
        browser.see("#channel-name").sendKeys("Reading Group", Keys.ENTER);
        browser.read("#channel-title", "# reading-group");
        browser.read("#messages", "This is #reading-group");
        assertThat(console.conversation().channels()).contains("reading-group");
    }

    @Test
    void keepsHostileTextInert() throws Exception {
        int before =
                browser.all("#messages script, #messages b, #messages iframe").size();
        console.post(DemoCommands.papers(), SampleCards.hostile(), new DeliveryKey("hostile1"));
        browser.read("#messages h3", "<script>alert(1)</script>");
        assertThat(browser.all("#messages script, #messages b, #messages iframe"))
                .hasSize(before);
        assertThat(browser.all("#messages .card a"))
                .extracting(link -> link.getDomAttribute("href"))
                .allMatch(target -> target.startsWith("https://example.org/"));
    }

    @Test
    void opensLinksWithoutTellingWhereFrom() throws Exception {
        RichText text = RichText.empty().andLink("there", URI.create("https://example.org/there"));
        console.post(
                DemoCommands.papers(),
                new Card("a link", List.of(new Block.Paragraph(text))),
                new DeliveryKey("link1"));
        WebElement link = browser.see("#messages .card a");
        assertThat(link.getDomAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.getDomAttribute("target")).isEqualTo("_blank");
    }

    @Test
    void switchesBetweenLightAndDark() {
        String before = background();
        browser.see("#theme").sendKeys(Keys.ENTER);
        assertThat(background()).isNotEqualTo(before);
        browser.see("#theme").sendKeys(Keys.ENTER);
        assertThat(background()).isEqualTo(before);
    }

    @Test
    void fitsANarrowWindow() {
        browser.resize(500, 800);
        browser.type("trending", Keys.ENTER);
        browser.read("#messages", "Wide Rivers");
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
        browser.see("#menu").click();
        browser.see("#sidebar [data-channel=general]").click();
        browser.read("#channel-title", "# general");
        browser.read("#messages .empty", "Nothing has been said here yet");
    }

    private void press(String label) {
        WebElement button = browser.all("#messages .card button").stream()
                .filter(found -> found.getText().equals(label))
                .findFirst()
                .orElseThrow();
        button.sendKeys(Keys.ENTER);
    }

    private String value() {
        return browser.run("return document.getElementById('input').value");
    }

    private static String background() {
        return browser.run("return getComputedStyle(document.body).backgroundColor");
    }
}
