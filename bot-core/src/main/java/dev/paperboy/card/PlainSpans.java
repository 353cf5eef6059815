package dev.paperboy.card;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Draws spans as plain text; moments in UTC, because plain text knows no reader. */
final class PlainSpans implements Span.Visitor<String> {
    static final PlainSpans DRAWN = new PlainSpans();

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private PlainSpans() {}

    @Override
    public String plain(Span.Plain plain) {
        return Inert.lines(plain.text());
    }

    @Override
    public String strong(Span.Strong strong) {
        return Inert.lines(strong.text());
    }

    @Override
    public String emphasis(Span.Emphasis emphasis) {
        return Inert.lines(emphasis.text());
    }

    @Override
    public String code(Span.Code code) {
        return Inert.lines(code.text());
    }

    @Override
    public String link(Span.Link link) {
        String target = link.target().toString();
        return link.text().equals(target) ? target : Inert.lines(link.text()) + " (" + target + ")";
    }

    @Override
    public String moment(Span.Moment moment) {
        return MOMENT.format(moment.at());
    }

    @Override
    public String mention(Span.Mention mention) {
        return "@" + Inert.line(mention.person().id());
    }

    @Override
    public String threadLink(Span.ThreadLink link) {
        return Inert.lines(link.text()) + " (thread " + Inert.line(link.thread().id()) + ")";
    }
}
