package dev.paperboy.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PlainTextTest extends RendererContract {
    @Override
    protected String visible(Card card) {
        return PlainText.of(card);
    }

    @Test
    void drawsEveryBlock() {
        assertThat(PlainText.of(SampleCards.everyBlock())).isEqualTo("""
                A heading

                plain strong emphasised
                /papers help a link (https://example.org/a-link) at 2026-08-21 09:00 UTC by @U1 in the discussion (thread T1)

                An entry with what can be done
                [First] [Second] [Third]

                Votes: 173
                Code: repository (https://example.org/repository)

                (picture: A dot, for those who can't see it)

                ————————

                [Plain button] [Go on] [Stop it]

                Small print with a source (https://example.org/source)""");
    }

    @Test
    void saysTheHeadlineWhenThereIsNothingElse() {
        assertThat(PlainText.of(SampleCards.empty())).isEqualTo("Only a headline");
    }

    @Test
    void writesALinkOnceWhoseTextIsItsTarget() {
        RichText text = RichText.empty().andLink("https://example.org/a", URI.create("https://example.org/a"));
        assertThat(PlainText.of(text)).isEqualTo("https://example.org/a");
    }

    @Test
    void cannotDriveATerminal() {
        assertThat(PlainText.of(RichText.plain("red \u001b[31m, back\r, turned \u202e, half \ud83d.\nnext")))
                .isEqualTo("red  [31m, back , turned  , half  .\nnext");
    }
}
