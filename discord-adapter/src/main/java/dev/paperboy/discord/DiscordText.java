package dev.paperboy.discord;

import dev.paperboy.card.Cut;
import dev.paperboy.card.Inert;
import dev.paperboy.card.PlainText;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.Address;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Draws spans as Discord's Markdown. Text from outside stays text: a backslash before a punctuation mark takes its meaning away, and
 * what begins a list does so only at the start of a line.
 */
final class DiscordText implements Span.Visitor<String> {
    private static final DiscordText DRAWN = new DiscordText();
    private static final Pattern MARKS = Pattern.compile("[\\\\*_~`|<>\\[\\]()#@:]");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)([-+])", Pattern.MULTILINE);
    private static final Pattern NUMBERED = Pattern.compile("^(\\s*\\d+)\\.", Pattern.MULTILINE);
    private static final Pattern SNOWFLAKE = Pattern.compile("[0-9]{15,20}");

    /** Between two marked runs: without it the end of one and the beginning of the next read as one mark. */
    private static final String BETWEEN = "\u200B";

    private DiscordText() {}

    /**
     * The text, or as much of its beginning as fits, with an ellipsis.
     *
     * @param room most UTF-16 units of the result
     */
    static String draw(RichText text, int room) {
        StringBuilder drawn = new StringBuilder();
        boolean marked = false;
        for (Span span : text.spans()) {
            String next = span.accept(DRAWN);
            boolean marks = isMarked(span) && !next.isEmpty();
            String joint = marked && marks ? BETWEEN : "";
            int left = room - drawn.length() - joint.length();
            if (next.length() > left) {
                return drawn.append(joint).append(cut(span, left)).toString();
            }
            drawn.append(joint).append(next);
            marked = marks;
        }
        return drawn.toString();
    }

    /** The text without a meaning to Discord. */
    static String escape(String text) {
        String marks = MARKS.matcher(Inert.lines(text)).replaceAll("\\\\$0");
        String bullets = BULLET.matcher(marks).replaceAll("$1\\\\$2");
        return NUMBERED.matcher(bullets).replaceAll("$1\\\\.");
    }

    /** Escaped text that is not longer than the room, with an ellipsis where it was shortened. */
    static String escape(String text, int room) {
        String escaped = escape(text);
        for (int longest = room; escaped.length() > room; longest = longest * 3 / 4) {
            escaped = longest < 1 ? "" : escape(Cut.to(text, longest));
        }
        return escaped;
    }

    @Override
    public String plain(Span.Plain plain) {
        return escape(plain.text());
    }

    @Override
    public String strong(Span.Strong strong) {
        return marked("**", strong.text());
    }

    @Override
    public String emphasis(Span.Emphasis emphasis) {
        return marked("*", emphasis.text());
    }

    /** Within code nothing can be escaped, so text with a backtick is drawn as text. */
    @Override
    public String code(Span.Code code) {
        String text = Inert.line(code.text());
        return text.isBlank() || text.contains("`") ? escape(text) : "`" + text + "`";
    }

    @Override
    public String link(Span.Link link) {
        String label = Inert.line(link.text());
        return "[" + escape(balanced(label) ? label : withoutBrackets(label)) + "](" + target(link.target()) + ")";
    }

    @Override
    public String moment(Span.Moment moment) {
        return "<t:" + moment.at().getEpochSecond() + ":f>";
    }

    @Override
    public String mention(Span.Mention mention) {
        Address.Person person = mention.person();
        boolean here = DiscordAddresses.isOurs(person.workspace())
                && SNOWFLAKE.matcher(person.id()).matches();
        return here ? "<@" + person.id() + ">" : escape("@" + person.id());
    }

    /** Discord names the thread itself. */
    @Override
    public String threadLink(Span.ThreadLink link) {
        Address.Thread thread = link.thread();
        boolean here = DiscordAddresses.isOurs(thread.channel().workspace())
                && SNOWFLAKE.matcher(thread.id()).matches();
        return here ? "<#" + thread.id() + ">" : escape(link.text());
    }

    private static String cut(Span span, int room) {
        return escape(PlainText.of(new RichText(List.of(span))), Math.max(0, room));
    }

    /** Spaces at the ends stay outside of the marks, which would not be read as marks otherwise. */
    private static String marked(String mark, String text) {
        String inner = text.strip();
        if (inner.isEmpty()) {
            return escape(text);
        }
        int start = text.indexOf(inner);
        return escape(text.substring(0, start))
                + mark
                + escape(inner)
                + mark
                + escape(text.substring(start + inner.length()));
    }

    private static boolean isMarked(Span span) {
        return span instanceof Span.Strong || span instanceof Span.Emphasis || span instanceof Span.Code;
    }

    /** A label ends at the first closing bracket that has no partner, escaped or not. */
    private static boolean balanced(String label) {
        int open = 0;
        for (int i = 0; i < label.length() && open >= 0; i++) {
            open += label.charAt(i) == '[' ? 1 : label.charAt(i) == ']' ? -1 : 0;
        }
        return open == 0;
    }

    private static String withoutBrackets(String label) {
        return label.replace('[', '\uFF3B').replace(']', '\uFF3D');
    }

    /** A target ends at the first parenthesis. */
    private static String target(URI target) {
        return target.toASCIIString().replace("(", "%28").replace(")", "%29");
    }
}
