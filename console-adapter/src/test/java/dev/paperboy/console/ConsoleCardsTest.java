package dev.paperboy.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RendererContract;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each block and span as the page is given it. */
class ConsoleCardsTest extends RendererContract {
    private final ConsoleCards cards = new ConsoleCards(CommandCall::command);

    @Override
    protected String visible(Card card) {
        return DrawnText.of(cards.draw(card));
    }

    @Test
    void drawsSpans() {
        RichText text = RichText.plain("a")
                .andStrong("b")
                .andEmphasis("c")
                .andCode("d")
                .andLink("e", URI.create("https://example.org/ü"))
                .andMoment(Instant.EPOCH)
                .andMention(ConsoleAddresses.YOU);
        assertThat(drawn(new Block.Paragraph(text)))
                .isEqualTo(
                        "{\"kind\":\"paragraph\",\"text\":[{\"kind\":\"plain\",\"text\":\"a\"},"
                                + "{\"kind\":\"strong\",\"text\":\"b\"},{\"kind\":\"emphasis\",\"text\":\"c\"},"
                                + "{\"kind\":\"code\",\"text\":\"d\"},"
                                + "{\"kind\":\"link\",\"text\":\"e\",\"href\":\"https://example.org/%C3%BC\"},"
                                + "{\"kind\":\"moment\",\"text\":\"1970-01-01T00:00:00Z\"},{\"kind\":\"mention\",\"text\":\"you\"}]}");
    }

    @Test
    void drawsAnEntryWithItsButtons() {
        Button button = new Button("Show", CommandCall.of("show"), Button.Emphasis.PRIMARY);
        assertThat(drawn(new Block.Entry(RichText.plain("x"), List.of(button))))
                .isEqualTo("{\"kind\":\"entry\",\"text\":[{\"kind\":\"plain\",\"text\":\"x\"}],"
                        + "\"buttons\":[{\"label\":\"Show\",\"call\":\"show\",\"emphasis\":\"primary\"}]}");
    }

    @Test
    void drawsFieldsRulesAndSmallPrint() {
        assertThat(drawn(new Block.Fields(List.of(new Block.Field("Votes", RichText.plain("9"))))))
                .isEqualTo(
                        "{\"kind\":\"fields\",\"fields\":[{\"label\":\"Votes\",\"value\":[{\"kind\":\"plain\",\"text\":\"9\"}]}]}");
        assertThat(drawn(new Block.Rule())).isEqualTo("{\"kind\":\"rule\"}");
        assertThat(drawn(new Block.Footnote(RichText.plain("s"))))
                .isEqualTo("{\"kind\":\"footnote\",\"text\":[{\"kind\":\"plain\",\"text\":\"s\"}]}");
    }

    @Test
    void takesOutWhatTurnsTheDirectionOfWriting() {
        assertThat(visible(Card.saying("abc\u202Edef"))).isEqualTo("abc def");
    }

    private String drawn(Block block) {
        return cards.draw(new Card("x", List.of(block))).get("blocks").get(0).toString();
    }
}
