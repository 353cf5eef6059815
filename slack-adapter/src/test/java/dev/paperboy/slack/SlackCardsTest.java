package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RendererContract;
import dev.paperboy.card.RichText;
import dev.paperboy.card.SampleCards;
import dev.paperboy.command.CallCodec;
import dev.paperboy.platform.DeliveryKey;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCardsTest extends RendererContract {
    @Override
    protected String visible(Card card) {
        return SlackView.text(draw(card).blocks());
    }

    @Test
    void drawsEveryBlockAsTheGoldenFileSays() throws Exception {
        Golden.check("every-block.json", draw(SampleCards.everyBlock()).blocks());
    }

    @Test
    void usesNoMarkupForTextFromOutside() {
        SlackMessage hostile = draw(SampleCards.hostile());
        assertThat(hostile.blocks().toString())
                .doesNotContain("mrkdwn")
                .doesNotContain("\"user\"")
                .doesNotContain("broadcast")
                .doesNotContain("\"emoji\":true");
        assertThat(hostile.text())
                .contains("&lt;!channel&gt;")
                .doesNotContain("<")
                .doesNotContain(">");
    }

    @Test
    void leadsOnlyWhereTheCardLeads() {
        assertThat(SlackView.links(draw(SampleCards.hostile()).blocks()))
                .containsExactly("https://example.org/a?b=%3Cc%3E&d=*e*#_f_");
    }

    @Test
    void countsWhatDoesNotFit() {
        SlackMessage message = draw(SampleCards.overflowing());
        assertThat(message.blocks()).hasSizeLessThanOrEqualTo(SlackLimits.BLOCKS);
        assertThat(SlackView.text(message.blocks()))
                .contains("Entry number 24:")
                .endsWith("… and 36 more");
    }

    @Test
    void usesEveryBlockWhenTheCardJustFits() {
        List<Block> fifty = Collections.nCopies(SlackLimits.BLOCKS, new Block.Rule());
        assertThat(draw(new Card("Fifty", fifty)).blocks()).hasSize(SlackLimits.BLOCKS);
    }

    @Test
    void staysBelowTheCharactersSlackTakes() {
        String abstracts = "An abstract with many words. ".repeat(100);
        List<Block> twenty = IntStream.range(0, 20)
                .<Block>mapToObj(i -> new Block.Paragraph(RichText.plain(i + " " + abstracts)))
                .toList();
        SlackMessage message = draw(new Card("Twenty abstracts", twenty));
        assertThat(SlackJson.characters(message.blocks())).isLessThanOrEqualTo(SlackLimits.CHARACTERS);
        assertThat(SlackView.text(message.blocks())).endsWith("… and more than fits here");
    }

    @Test
    void cutsAnEndlessParagraphVisibly() {
        String endless = "word ".repeat(10_000);
        Card card = new Card(
                "Endless", List.of(new Block.Paragraph(RichText.plain(endless).andStrong("never seen"))));
        String seen = SlackView.text(draw(card).blocks());
        assertThat(seen).endsWith("…").hasSizeLessThanOrEqualTo(SlackLimits.PARAGRAPH);
    }

    @Test
    void givesEveryButtonAnIdOfItsOwn() {
        List<String> ids = SlackView.buttons(draw(SampleCards.everyBlock()).blocks()).stream()
                .map(button -> button.get("action_id").getAsString())
                .toList();
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void putsManyButtonsIntoSeveralRows() {
        List<Button> thirty = IntStream.range(0, 30)
                .mapToObj(i -> new Button("Button " + i, SampleCards.echo("hello")))
                .toList();
        assertThat(draw(new Card("Thirty", List.of(new Block.Buttons(thirty)))).blocks())
                .hasSize(2);
    }

    @Test
    void marksTheFirstBlockWithTheDelivery() {
        SlackMessage message = draw(SampleCards.everyBlock());
        JsonElement marked = message.markedWith(new DeliveryKey("k1"))
                .blocks()
                .get(0)
                .getAsJsonObject()
                .get("block_id");
        assertThat(marked.getAsString()).isEqualTo("paperboy:k1");
        assertThat(message.blocks().get(0).getAsJsonObject().has("block_id")).isFalse();
    }

    @Test
    void saysTheNameThatTheCommandHasHere() {
        Card card = new Card(
                "Try /papers help",
                List.of(new Block.Paragraph(RichText.plain("arxiv.org/papers. Try ")
                        .andCode("/papers")
                        .andCode("/papers help"))));
        SlackMessage message = draw(card, SlackCommandName.of("/paperboy"));
        assertThat(message.text()).isEqualTo("Try /paperboy help");
        assertThat(SlackView.text(message.blocks())).isEqualTo("arxiv.org/papers. Try /paperboy/paperboy help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "Papers", "two words", "//papers", "a-name-of-more-than-thirty-one-signs"})
    void refusesANameThatSlackWouldNotTake(String written) {
        assertThatThrownBy(() -> SlackCommandName.of(written)).hasMessageContaining("should look like /papers");
    }

    @ParameterizedTest
    @MethodSource("everyCard")
    void fitsSlacksOwnSchema(Card card) throws Exception {
        assertThat(BlockKitSchema.complaints("message-blocks", draw(card).blocks()))
                .isEmpty();
    }

    static List<Card> everyCard() {
        return SampleCards.all();
    }

    static SlackMessage draw(Card card) {
        return draw(card, SlackCommandName.USUAL);
    }

    private static SlackMessage draw(Card card, SlackCommandName command) {
        return new SlackCards(
                        call -> {
                            String typed = call.command() + " "
                                    + String.join(" ", call.arguments().values());
                            return typed.substring(0, Math.min(typed.length(), CallCodec.LONGEST));
                        },
                        new SlackText(person -> "Ada", command))
                .draw(card);
    }
}
