package dev.paperboy.card;

import dev.paperboy.chat.Address;
import java.net.URI;
import java.time.Instant;
import java.util.Set;

/** A run of text of one kind. */
public sealed interface Span
        permits Span.Plain,
                Span.Strong,
                Span.Emphasis,
                Span.Code,
                Span.Link,
                Span.Moment,
                Span.Mention,
                Span.ThreadLink {

    /** Reads the span by its kind. */
    <R> R accept(Visitor<R> visitor);

    /** Ordinary text. */
    record Plain(String text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /** Bold text: titles, matched words. */
    record Strong(String text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Italic text. */
    record Emphasis(String text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Something to type, letter by letter. */
    record Code(String text) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * Text that leads somewhere.
     *
     * @param target absolute, http or https
     */
    record Link(String text, URI target) implements Span {
        private static final Set<String> SCHEMES = Set.of("http", "https");

        public Link {
            if (target.getScheme() == null || !SCHEMES.contains(target.getScheme()) || target.getHost() == null) {
                throw new IllegalArgumentException("a link leads to http or https: " + target);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A moment, shown in the reader's own time zone where the platform can. */
    record Moment(Instant at) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moment(this);
        }
    }

    /** A member's name; it never notifies them. */
    record Mention(Address.Person person) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mention(this);
        }
    }

    /**
     * Text that leads to a thread of the same workspace.
     *
     * @param text what it is about, such as a paper's title; platforms that name the thread themselves may leave it out
     */
    record ThreadLink(String text, Address.Thread thread) implements Span {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.threadLink(this);
        }
    }

    /** One method for each kind of span. */
    interface Visitor<R> {
        R plain(Plain plain);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R code(Code code);

        R link(Link link);

        R moment(Moment moment);

        R mention(Mention mention);

        R threadLink(ThreadLink link);
    }
}
