package dev.paperboy.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.card.SampleCards;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MailHtmlTest {
    private static final URI STOP = URI.create("https://papers.example.org/mail/stop/a.b");
    private static final Set<String> KNOWN = Set.of(
            "html", "head", "meta", "title", "style", "body", "table", "tbody", "tr", "td", "h1", "p", "div", "a",
            "strong", "em", "code", "span", "br", "hr");

    @Test
    void hostileTextMakesNoElementAndNoLinkOfItsOwn() {
        Document drawn = drawn(SampleCards.hostile());
        assertThat(drawn.getAllElements().stream().map(Element::tagName).filter(tag -> !tag.startsWith("#")))
                .isSubsetOf(KNOWN);
        assertThat(drawn.select("a"))
                .extracting(link -> link.attr("href"))
                .containsOnly("https://example.org/a?b=%3Cc%3E&d=*e*#_f_");
        assertThat(drawn.title()).isEqualTo(SampleCards.HOSTILE);
    }

    @Test
    void placesOfTheFrameCanNotBeFilledByATitle() {
        Card card = new Card("%body% %title%", List.of(new Block.Heading("%body% %title%")));
        assertThat(drawn(card).title()).isEqualTo("%body% %title%");
        assertThat(drawn(card).select("h1").text()).isEqualTo("%body% %title%");
    }

    @Test
    void quotationMarksDoNotEndALinksTarget() {
        Card card = new Card(
                "x",
                List.of(new Block.Paragraph(RichText.empty()
                        .andLink(
                                "\"><img src=x onerror=alert(1)>",
                                URI.create("https://example.org/'onmouseover='x")))));
        Document drawn = drawn(card);
        assertThat(drawn.select("img")).isEmpty();
        assertThat(drawn.select("a").attr("href")).isEqualTo("https://example.org/'onmouseover='x");
        assertThat(drawn.select("a").get(0).attributes().asList()).hasSize(2);
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        for (Card card : SampleCards.all()) {
            Document drawn = drawn(card);
            assertThat(drawn.select("img, script, link, iframe, object, video, audio, [src], [background], [onload]"))
                    .isEmpty();
            assertThat(drawn.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        }
    }

    @Test
    void endsWithThePageThatStopsIt() {
        Document drawn = Jsoup.parse(MailHtml.mail(Card.saying("One sentence."), Optional.of(STOP)));
        assertThat(drawn.select("a").eachAttr("href")).last().isEqualTo(STOP.toString());
    }

    @Test
    void aPageHasOneButtonThatPostsToItself() {
        Document page = Jsoup.parse(MailHtml.page(Card.saying("Really?"), Optional.of("Yes <b>")));
        assertThat(page.select("form").attr("method")).isEqualTo("post");
        assertThat(page.select("form").hasAttr("action")).isFalse();
        assertThat(page.select("form button").text()).isEqualTo("Yes <b>");
        assertThat(Jsoup.parse(MailHtml.page(Card.saying("Done."), Optional.empty()))
                        .select("form"))
                .isEmpty();
    }

    private static Document drawn(Card card) {
        return Jsoup.parse(MailHtml.mail(card, Optional.empty()));
    }
}
