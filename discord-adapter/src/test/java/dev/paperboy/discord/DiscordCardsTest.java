package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.card.SampleCards;
import dev.paperboy.discord.fake.SeenMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiscordCardsTest {
    private static final Path RECORDS = Path.of("src/test/resources/cards");

    private final DrawnCards cards = new DrawnCards();

    /** With {@code -Dpaperboy.write-cards=true} they are recorded anew. */
    @ParameterizedTest
    @MethodSource("recorded")
    void drawsEveryBlockAndCardAsRecorded(String name, Card card) throws Exception {
        Path record = RECORDS.resolve(name + ".json");
        String drawn = cards.draw(card).toPrettyString() + "\n";
        if (Boolean.getBoolean("paperboy.write-cards")) {
            Files.writeString(record, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(record));
    }

    static List<Arguments> recorded() {
        List<Arguments> all = new ArrayList<>(List.of(
                arguments("sentence", Card.saying("One sentence.")),
                arguments("every-block", SampleCards.everyBlock()),
                arguments("hostile", SampleCards.hostile()),
                arguments("long-title", SampleCards.longTitle()),
                arguments("overflowing", SampleCards.overflowing()),
                arguments("empty", SampleCards.empty()),
                arguments("ten-papers", tenPapers())));
        for (Block block : SampleCards.everyBlock().blocks()) {
            String kind = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            all.add(arguments("block-" + kind, new Card("One block", List.of(block))));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void staysWithinTheBudgets(Card card) throws Exception {
        SeenMessage seen = cards.seen(card);
        assertThat(seen.components()).isBetween(1, DiscordLimits.COMPONENTS);
        assertThat(seen.characters()).isLessThanOrEqualTo(DiscordLimits.CHARACTERS);
        assertThat(seen.choices()).extracting(SeenMessage.Choice::customId).doesNotHaveDuplicates();
    }

    static List<Card> samples() {
        List<Card> all = new ArrayList<>(SampleCards.all());
        all.add(tenPapers());
        all.add(Card.saying("a_long_story ".repeat(2_000)));
        all.add(new Card("many", List.of(new Block.Buttons(buttons("Press", 40)))));
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allowsNobodyToBeNotified(Card card) throws Exception {
        assertThat(cards.draw(card).at("/allowed_mentions/parse")).isEmpty();
        assertThat(cards.draw(card).at("/allowed_mentions/parse").isArray()).isTrue();
    }

    @Test
    void saysHowManyEntriesAreLeftOut() throws Exception {
        assertThat(cards.seen(SampleCards.overflowing()).visible())
                .contains("Entry number 12:", "… and 48 more")
                .doesNotContain("Entry number 13:");
    }

    @Test
    void keepsTheButtonsBelowAListThatOverflows() throws Exception {
        Card card = SampleCards.overflowing().followedBy(List.of(new Block.Buttons(buttons("Turn", 2))));
        assertThat(cards.seen(card).visible()).contains("Turn 1", "Turn 2").containsPattern("… and \\d+ more");
    }

    @Test
    void saysThatALongTextIsCut() throws Exception {
        String story = "word ".repeat(3_000);
        assertThat(cards.seen(Card.saying(story)).visible()).endsWith("…");
    }

    @Test
    void offersInAMenuWhatAListHasNoRoomFor() throws Exception {
        SeenMessage seen = cards.seen(tenPapers());
        assertThat(seen.visible()).contains("Paper 10");
        assertThat(seen.choices()).hasSize(30);
        assertThat(seen.choices())
                .filteredOn(choice -> !choice.menu().isEmpty())
                .hasSize(20);
    }

    @Test
    void drawsTwoButtonsThatDoTheSameOnce() throws Exception {
        Button button = new Button("Show", SampleCards.echo("same"));
        Card card = new Card("twice", List.of(new Block.Buttons(List.of(button, button))));
        assertThat(cards.seen(card).choices()).hasSize(1);
    }

    private static Card tenPapers() {
        List<Block> entries = IntStream.rangeClosed(1, 10)
                .<Block>mapToObj(i -> new Block.Entry(RichText.plain("Paper " + i), buttons("For " + i, 3)))
                .toList();
        return new Card("Ten papers", entries);
    }

    private static List<Button> buttons(String label, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Button(label + " " + i, SampleCards.echo(label + i)))
                .toList();
    }
}
