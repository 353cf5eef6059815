package dev.paperboy.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every renderer promises: whatever a card says can be read. Cards that overflow a platform say so instead, and are its own test. */
public abstract class RendererContract {

    /** All text that a person can read or have read to them when the card is shown: visible text, labels, descriptions, without markup. */
    protected abstract String visible(Card card) throws Exception;

    @ParameterizedTest
    @MethodSource("cards")
    void losesNothing(Card card) throws Exception {
        assertThat(squeezed(visible(card)))
                .contains(everythingSaid(card).map(RendererContract::squeezed).toList());
    }

    static Stream<Card> cards() {
        return Stream.of(
                Card.saying("One sentence."), SampleCards.everyBlock(), SampleCards.hostile(), SampleCards.longTitle());
    }

    @ParameterizedTest
    @MethodSource("overflowing")
    void drawsWhatOverflowsFromTheTop(Card card) throws Exception {
        assertThat(squeezed(visible(card))).contains("Entry number 1:", "Entry number 5:");
    }

    static Stream<Card> overflowing() {
        return Stream.of(SampleCards.overflowing());
    }

    /** Every text, label and description of a card. */
    static Stream<String> everythingSaid(Card card) {
        return card.blocks().isEmpty()
                ? Stream.of(card.headline())
                : card.blocks().stream().flatMap(block -> block.accept(new SaidByBlock()).stream());
    }

    /** Where lines break is the renderer's choice. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> said(RichText text) {
        return text.spans().stream()
                .map(span -> span.accept(new SaidBySpan()))
                .filter(said -> !said.isBlank())
                .toList();
    }

    private static final class SaidByBlock implements Block.Visitor<List<String>> {
        @Override
        public List<String> heading(Block.Heading heading) {
            return List.of(heading.text());
        }

        @Override
        public List<String> paragraph(Block.Paragraph paragraph) {
            return said(paragraph.text());
        }

        @Override
        public List<String> entry(Block.Entry entry) {
            return Stream.concat(said(entry.text()).stream(), labels(entry.buttons()))
                    .toList();
        }

        @Override
        public List<String> fields(Block.Fields fields) {
            return fields.fields().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field.label()), said(field.value()).stream()))
                    .toList();
        }

        @Override
        public List<String> picture(Block.Picture picture) {
            return List.of(picture.description());
        }

        @Override
        public List<String> rule(Block.Rule rule) {
            return List.of();
        }

        @Override
        public List<String> buttons(Block.Buttons buttons) {
            return labels(buttons.buttons()).toList();
        }

        @Override
        public List<String> footnote(Block.Footnote footnote) {
            return said(footnote.text());
        }

        private static Stream<String> labels(List<Button> buttons) {
            return buttons.stream().map(Button::label);
        }
    }

    /** Moments, mentions and threads are drawn as each platform draws them. */
    private static final class SaidBySpan implements Span.Visitor<String> {
        @Override
        public String plain(Span.Plain plain) {
            return plain.text();
        }

        @Override
        public String strong(Span.Strong strong) {
            return strong.text();
        }

        @Override
        public String emphasis(Span.Emphasis emphasis) {
            return emphasis.text();
        }

        @Override
        public String code(Span.Code code) {
            return code.text();
        }

        @Override
        public String link(Span.Link link) {
            return link.text();
        }

        @Override
        public String moment(Span.Moment moment) {
            return "";
        }

        @Override
        public String mention(Span.Mention mention) {
            return "";
        }

        @Override
        public String threadLink(Span.ThreadLink link) {
            return "";
        }
    }
}
