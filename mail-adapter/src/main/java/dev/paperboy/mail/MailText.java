package dev.paperboy.mail;

import dev.paperboy.card.Inert;
import dev.paperboy.card.PlainText;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Draws spans as HTML. What comes from outside is escaped here, and nowhere else has to be. */
final class MailText implements Span.Visitor<String> {
    private static final MailText DRAWN = new MailText();

    private MailText() {}

    static String of(RichText text) {
        return text.spans().stream().map(span -> span.accept(DRAWN)).collect(Collectors.joining());
    }

    /** Fit for text and for an attribute in double quotes; a line feed stays one. */
    static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(Inert.lines(text));
    }

    /** Escaped, with its lines. */
    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    @Override
    public String plain(Span.Plain plain) {
        return lines(plain.text());
    }

    @Override
    public String strong(Span.Strong strong) {
        return "<strong>" + lines(strong.text()) + "</strong>";
    }

    @Override
    public String emphasis(Span.Emphasis emphasis) {
        return "<em>" + lines(emphasis.text()) + "</em>";
    }

    @Override
    public String code(Span.Code code) {
        return "<code class=\"code\">" + lines(code.text()) + "</code>";
    }

    @Override
    public String link(Span.Link link) {
        return "<a class=\"link\" href=\"" + escaped(link.target().toString()) + "\">" + lines(link.text()) + "</a>";
    }

    /** In UTC: a mail knows its reader's clock no better than plain text does. */
    @Override
    public String moment(Span.Moment moment) {
        return escaped(plainly(moment));
    }

    @Override
    public String mention(Span.Mention mention) {
        return escaped(plainly(mention));
    }

    @Override
    public String threadLink(Span.ThreadLink link) {
        return lines(plainly(link));
    }

    private static String plainly(Span span) {
        return PlainText.of(RichText.empty().and(span));
    }
}
