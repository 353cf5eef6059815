package dev.paperboy.console.terminal;

import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws spans for a terminal; moments in the person's zone. */
final class TerminalText implements Span.Visitor<String> {
    private final Ink ink;
    private final DateTimeFormatter moments;

    TerminalText(Ink ink, ZoneId zone) {
        this.ink = ink;
        this.moments = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm z", Locale.ENGLISH)
                .withZone(zone);
    }

    String draw(RichText text) {
        return text.spans().stream().map(span -> span.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String plain(Span.Plain plain) {
        return ink.plain(plain.text());
    }

    @Override
    public String strong(Span.Strong strong) {
        return ink.bold(strong.text());
    }

    @Override
    public String emphasis(Span.Emphasis emphasis) {
        return ink.italic(emphasis.text());
    }

    @Override
    public String code(Span.Code code) {
        return ink.code(code.text());
    }

    @Override
    public String link(Span.Link link) {
        return ink.link(link.text(), link.target());
    }

    @Override
    public String moment(Span.Moment moment) {
        return moments.format(moment.at());
    }

    @Override
    public String mention(Span.Mention mention) {
        return ink.bold("@" + mention.person().id());
    }

    @Override
    public String threadLink(Span.ThreadLink link) {
        return ink.italic(link.text());
    }
}
