package dev.paperboy.mail;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws blocks as HTML. Nothing in a mail can be pressed, so buttons are labels. */
final class MailBlocks implements Block.Visitor<String> {
    static final MailBlocks DRAWN = new MailBlocks();

    private MailBlocks() {}

    @Override
    public String heading(Block.Heading heading) {
        return "<h1 class=\"heading\">" + MailText.escaped(heading.text()) + "</h1>\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "<p class=\"text\">" + MailText.of(paragraph.text()) + "</p>\n";
    }

    /** The first line stands out: it is what the entry is about. */
    @Override
    public String entry(Block.Entry entry) {
        List<Span> first = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        entry.text().spans().forEach(span -> {
            boolean begun = !others.isEmpty()
                    || (span instanceof Span.Plain plain && plain.text().startsWith("\n"));
            (begun ? others : first).add(span);
        });
        String lines = others.isEmpty()
                ? ""
                : "<div class=\"facts\">" + MailText.of(new RichText(others)).replaceFirst("^<br>", "") + "</div>";
        return "<div class=\"entry\"><div class=\"title\">" + MailText.of(new RichText(first)) + "</div>" + lines
                + labels(entry.buttons()) + "</div>\n";
    }

    @Override
    public String fields(Block.Fields fields) {
        return fields.fields().stream()
                .map(field -> "<tr><td class=\"label\">" + MailText.escaped(field.label()) + "</td><td class=\"value\">"
                        + MailText.of(field.value()) + "</td></tr>")
                .collect(Collectors.joining("", "<table role=\"presentation\" class=\"fields\">", "</table>\n"));
    }

    /** Told, not shown: pictures that come from elsewhere would tell that the mail is read. */
    @Override
    public String picture(Block.Picture picture) {
        return "<p class=\"small\">(picture: " + MailText.escaped(picture.description()) + ")</p>\n";
    }

    @Override
    public String rule(Block.Rule rule) {
        return "<hr class=\"rule\">\n";
    }

    @Override
    public String buttons(Block.Buttons buttons) {
        return labels(buttons.buttons());
    }

    @Override
    public String footnote(Block.Footnote footnote) {
        return "<p class=\"small\">" + MailText.of(footnote.text()) + "</p>\n";
    }

    private static String labels(List<Button> buttons) {
        return buttons.isEmpty()
                ? ""
                : buttons.stream()
                        .map(button -> "<span class=\"button\">" + MailText.escaped(button.label()) + "</span>")
                        .collect(Collectors.joining(" ", "<div class=\"buttons\">", "</div>\n"));
    }
}
