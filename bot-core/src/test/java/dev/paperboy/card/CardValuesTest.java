package dev.paperboy.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.chat.CommandCall;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "relative/path",
                "https:opaque",
                "mailto:a@example.org"
            })
    void linksLeadToTheWebOnly(String target) {
        RichText text = RichText.empty();
        assertThatThrownBy(() -> text.andLink("click", URI.create(target)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCardHasAHeadlineAndEveryButtonALabel() {
        CommandCall call = CommandCall.of("help");
        assertThatThrownBy(() -> new Card(" ", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Button("", call)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Button("x".repeat(76), call)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Picture(new Png(new byte[1]), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cardsDoNotChangeWithTheListTheyCameFrom() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Rule()));
        Card card = new Card("card", blocks);
        blocks.clear();
        assertThat(card.blocks()).hasSize(1);
        assertThat(card.followedBy(List.of(new Block.Heading("more"))).blocks()).hasSize(2);
        assertThat(card.blocks()).hasSize(1);
    }

    @Test
    void picturesAreEqualWhenTheirBytesAreAndKeepThem() {
        byte[] bytes = {1, 2};
        Png png = new Png(bytes);
        bytes[0] = 9;
        png.bytes()[1] = 9;
        assertThat(png).isEqualTo(new Png(new byte[] {1, 2})).hasSameHashCodeAs(new Png(new byte[] {1, 2}));
        assertThat(png).isNotEqualTo(new Png(bytes));
    }
}
