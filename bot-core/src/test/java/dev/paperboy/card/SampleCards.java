package dev.paperboy.card;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** Cards that every renderer must be able to draw. Their calls are of the command {@code echo}, which takes words. */
public final class SampleCards {
    /** Text that tries to ping, link, format, run and hide, on every platform there is. */
    public static final String HOSTILE =
            "@everyone <!channel> <@U123> <@&5> [click](https://evil.example) <https://evil.example|bank>"
                    + " *bold* _it_ ~~no~~ `code` ```block``` ||spoiler|| # head > quote <script>alert(1)</script> &lt;b&gt; \\*"
                    + " <t:0:R> :smile: https://evil.example/auto <b>x</b> ${jndi:ldap://x} {{7*7}} '; DROP TABLE papers;--";

    private static final Png DOT = new Png(
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    private SampleCards() {}

    /** All of them. */
    public static List<Card> all() {
        return List.of(Card.saying("One sentence."), everyBlock(), hostile(), longTitle(), overflowing(), empty());
    }

    /** Every kind of block, and in its paragraph every kind of span. */
    public static Card everyBlock() {
        return new Card(
                "Every block",
                List.of(
                        new Block.Heading("A heading"),
                        new Block.Paragraph(everySpan()),
                        new Block.Entry(
                                RichText.empty().andStrong("An entry").andPlain(" with what can be done"),
                                List.of(button("First"), button("Second"), button("Third"))),
                        new Block.Fields(List.of(
                                new Block.Field("Votes", RichText.plain("173")),
                                new Block.Field("Code", link("repository")))),
                        new Block.Picture(DOT, "A dot, for those who can't see it"),
                        new Block.Rule(),
                        new Block.Buttons(List.of(
                                button("Plain button"),
                                new Button("Go on", echo("go on"), Button.Emphasis.PRIMARY),
                                new Button("Stop it", echo("stop"), Button.Emphasis.DANGER))),
                        new Block.Footnote(RichText.plain("Small print with a ").and(link("source")))));
    }

    /** Every kind of span. */
    public static RichText everySpan() {
        return RichText.plain("plain ")
                .andStrong("strong")
                .andPlain(" ")
                .andEmphasis("emphasised")
                .andLine()
                .andCode("/papers help")
                .andPlain(" ")
                .and(link("a link"))
                .andPlain(" at ")
                .andMoment(Instant.parse("2026-08-21T09:00:00Z"))
                .andPlain(" by ")
                .andMention(new Address.Person(new Workspace("sample", "W1"), "U1"))
                .andPlain(" in ")
                .andThread(
                        "the discussion",
                        new Address.Thread(new Address.Channel(new Workspace("sample", "W1"), "C1"), "T1"));
    }

    /** Hostile text wherever text goes. */
    public static Card hostile() {
        return new Card(
                HOSTILE,
                List.of(
                        new Block.Heading(HOSTILE),
                        new Block.Paragraph(RichText.plain(HOSTILE)
                                .andStrong(HOSTILE)
                                .andEmphasis(HOSTILE)
                                .andCode(HOSTILE)
                                .andLink(HOSTILE, URI.create("https://example.org/a?b=%3Cc%3E&d=*e*#_f_"))),
                        new Block.Entry(RichText.plain(HOSTILE), List.of(new Button("<!here> *x*", echo(HOSTILE)))),
                        new Block.Fields(List.of(new Block.Field("*@here* <b>", RichText.plain(HOSTILE)))),
                        new Block.Footnote(RichText.plain(HOSTILE))));
    }

    /** A title of 400 characters, as some papers have. */
    public static Card longTitle() {
        String title = Cut.to(
                "On the remarkable length of titles, and of titles of titles, with accents é and signs 😀: ".repeat(6),
                400);
        return new Card(
                title,
                List.of(new Block.Heading(title), new Block.Entry(RichText.plain(title), List.of(button("Show")))));
    }

    /** More entries than a message of any platform holds. */
    public static Card overflowing() {
        List<Block> entries = IntStream.rangeClosed(1, 60)
                .<Block>mapToObj(i -> new Block.Entry(
                        RichText.plain("Entry number " + i + ": ").and(link("paper " + i)),
                        List.of(button("Show " + i))))
                .toList();
        return new Card("Sixty entries", entries);
    }

    /** A headline alone. */
    public static Card empty() {
        return new Card("Only a headline", List.of());
    }

    /** A call of the command {@code echo}. */
    public static CommandCall echo(String words) {
        return CommandCall.of("echo").with("words", words);
    }

    private static Button button(String label) {
        return new Button(label, echo(label));
    }

    private static RichText link(String text) {
        return RichText.empty().andLink(text, URI.create("https://example.org/" + text.replace(' ', '-')));
    }
}
