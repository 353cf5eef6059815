package dev.paperboy.card;

import dev.paperboy.chat.Address;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Text with emphasis, links, moments and mentions; built by adding spans, each call gives a new text.
 *
 * @param spans in reading order
 */
public record RichText(List<Span> spans) {
    private static final RichText EMPTY = new RichText(List.of());

    public RichText {
        spans = List.copyOf(spans);
    }

    /** Text with nothing in it yet. */
    public static RichText empty() {
        return EMPTY;
    }

    /** Ordinary text. */
    public static RichText plain(String text) {
        return EMPTY.andPlain(text);
    }

    public RichText andPlain(String text) {
        return and(new Span.Plain(text));
    }

    public RichText andStrong(String text) {
        return and(new Span.Strong(text));
    }

    public RichText andEmphasis(String text) {
        return and(new Span.Emphasis(text));
    }

    public RichText andCode(String text) {
        return and(new Span.Code(text));
    }

    public RichText andLink(String text, URI target) {
        return and(new Span.Link(text, target));
    }

    public RichText andMoment(Instant at) {
        return and(new Span.Moment(at));
    }

    public RichText andMention(Address.Person person) {
        return and(new Span.Mention(person));
    }

    public RichText andThread(String text, Address.Thread thread) {
        return and(new Span.ThreadLink(text, thread));
    }

    /** A new line. */
    public RichText andLine() {
        return andPlain("\n");
    }

    /** This text, then the other. */
    public RichText and(RichText other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new RichText(all);
    }

    /** This text, then one more span. */
    public RichText and(Span span) {
        List<Span> all = new ArrayList<>(spans);
        all.add(span);
        return new RichText(all);
    }
}
