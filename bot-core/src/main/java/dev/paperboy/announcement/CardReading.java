package dev.paperboy.announcement;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.Png;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/** Reads back the card that {@link CardWriting} wrote. */
final class CardReading {
    private final String text;
    private int position;

    private CardReading(String text) {
        this.text = text;
    }

    /**
     * The card.
     *
     * @throws IllegalArgumentException when the text is not one that was written here
     */
    static Card of(String text) {
        CardReading reading = new CardReading(text);
        String version = reading.piece();
        if (!version.equals(CardWriting.VERSION)) {
            throw new IllegalArgumentException("a card of another version: " + version);
        }
        return new Card(reading.piece(), reading.all(reading::block));
    }

    private Block block() {
        String kind = piece();
        return switch (kind) {
            case "heading" -> new Block.Heading(piece());
            case "paragraph" -> new Block.Paragraph(rich());
            case "entry" -> new Block.Entry(rich(), all(this::button));
            case "fields" -> new Block.Fields(all(() -> new Block.Field(piece(), rich())));
            case "picture" -> new Block.Picture(new Png(Base64.getDecoder().decode(piece())), piece());
            case "rule" -> new Block.Rule();
            case "buttons" -> new Block.Buttons(all(this::button));
            case "footnote" -> new Block.Footnote(rich());
            default -> throw new IllegalArgumentException("no block: " + kind);
        };
    }

    private Span span() {
        String kind = piece();
        return switch (kind) {
            case "plain" -> new Span.Plain(piece());
            case "strong" -> new Span.Strong(piece());
            case "emphasis" -> new Span.Emphasis(piece());
            case "code" -> new Span.Code(piece());
            case "link" -> new Span.Link(piece(), URI.create(piece()));
            case "moment" -> new Span.Moment(Instant.parse(piece()));
            case "mention" -> new Span.Mention(new Address.Person(workspace(), piece()));
            case "thread" ->
                new Span.ThreadLink(piece(), new Address.Thread(new Address.Channel(workspace(), piece()), piece()));
            default -> throw new IllegalArgumentException("no span: " + kind);
        };
    }

    private Button button() {
        String label = piece();
        Button.Emphasis emphasis = Button.Emphasis.valueOf(piece());
        CommandCall call = CommandCall.of(piece());
        for (int left = count(); left > 0; left--) {
            call = call.with(piece(), piece());
        }
        return new Button(label, call, emphasis);
    }

    private Workspace workspace() {
        return new Workspace(piece(), piece());
    }

    private RichText rich() {
        return new RichText(all(this::span));
    }

    private <T> List<T> all(Supplier<T> each) {
        List<T> items = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            items.add(each.get());
        }
        return items;
    }

    private int count() {
        return Integer.parseInt(piece());
    }

    private String piece() {
        int colon = text.indexOf(':', position);
        if (colon < 0) {
            throw new IllegalArgumentException("the card's text ends early");
        }
        int begin = colon + 1;
        int end = begin + Integer.parseInt(text.substring(position, colon));
        if (end < begin || end > text.length()) {
            throw new IllegalArgumentException("the card's text ends early");
        }
        position = end;
        return text.substring(begin, end);
    }
}
