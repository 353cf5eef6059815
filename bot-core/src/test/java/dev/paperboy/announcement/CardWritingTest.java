package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.card.SampleCards;
import org.junit.jupiter.api.Test;

class CardWritingTest {
    @Test
    void readsBackEveryCardAsItWas() {
        for (Card card : SampleCards.all()) {
            String text = CardWriting.of(card);
            assertThat(CardReading.of(text)).isEqualTo(card);
            assertThat(CardWriting.of(CardReading.of(text))).isEqualTo(text);
        }
    }

    @Test
    void staysReadableForRowsWrittenBefore() {
        assertThat(CardWriting.of(Card.saying("Hi: 論"))).isEqualTo("1:15:Hi: 論1:19:paragraph1:15:plain5:Hi: 論");
    }

    @Test
    void refusesWhatWasNotWrittenHere() {
        String text = CardWriting.of(SampleCards.everyBlock());
        for (int end = 0; end < text.length(); end += 7) {
            String half = text.substring(0, end);
            assertThatThrownBy(() -> CardReading.of(half)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> CardReading.of("1:21:x1:0")).hasMessageContaining("another version");
        assertThatThrownBy(() -> CardReading.of("1:11:x1:14:what")).hasMessageContaining("no block");
        assertThatThrownBy(() -> CardReading.of("2147483647:1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlainFormSaysTheSameWithoutButtonsAndPictures() {
        String plain = PlainText.of(PlainCard.of(SampleCards.everyBlock()));
        assertThat(plain)
                .contains("A heading", "strong", "An entry", "Votes: 173", "A dot, for those", "Small print")
                .doesNotContain("[First]", "(picture");
    }
}
