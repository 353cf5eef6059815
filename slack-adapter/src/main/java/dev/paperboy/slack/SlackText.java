package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.card.Cut;
import dev.paperboy.card.Inert;
import dev.paperboy.card.PlainText;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.Address;
import java.util.function.Function;

/**
 * Draws spans as elements of a {@code rich_text} block, which Slack shows as they are: nothing in them is read as markup, so nothing
 * can ping, link or format. Slack's mrkdwn, which has no escape character, is never used.
 */
final class SlackText implements Span.Visitor<JsonObject> {
    private final Function<Address.Person, String> names;
    private final SlackCommandName command;

    /** @param names what a member is called; their name is written out, because Slack's own mentions notify */
    SlackText(Function<Address.Person, String> names, SlackCommandName command) {
        this.names = names;
        this.command = command;
    }

    /** The names are the members' own. */
    SlackText(SlackMembers members, SlackCommandName command) {
        this(person -> members.member(person).name(), command);
    }

    /** The name that what is drawn tells people to type. */
    SlackCommandName command() {
        return command;
    }

    /** The text as one block; longer text is cut visibly. */
    JsonObject block(RichText text) {
        JsonObject section = SlackJson.typed("rich_text_section");
        section.add("elements", elements(text));
        return SlackJson.with(SlackJson.typed("rich_text"), "elements", SlackJson.array(section));
    }

    private JsonArray elements(RichText text) {
        JsonArray drawn = new JsonArray();
        int room = SlackLimits.PARAGRAPH;
        for (Span span : text.spans()) {
            JsonObject element = span.accept(this);
            String shown = element.has("text") ? element.get("text").getAsString() : "";
            if (shown.length() > room) {
                element.addProperty("text", Cut.to(shown, room));
                drawn.add(element);
                return drawn;
            }
            room = Math.max(1, room - shown.length());
            if (!shown.isEmpty() || element.has("timestamp")) {
                drawn.add(element);
            }
        }
        return drawn;
    }

    @Override
    public JsonObject plain(Span.Plain plain) {
        return text(plain.text());
    }

    @Override
    public JsonObject strong(Span.Strong strong) {
        return styled("bold", strong.text());
    }

    @Override
    public JsonObject emphasis(Span.Emphasis emphasis) {
        return styled("italic", emphasis.text());
    }

    @Override
    public JsonObject code(Span.Code code) {
        return styled("code", command.in(code.text()));
    }

    @Override
    public JsonObject link(Span.Link link) {
        return link(link.text(), link.target().toASCIIString());
    }

    @Override
    public JsonObject moment(Span.Moment moment) {
        JsonObject date = SlackJson.typed("date");
        date.addProperty("timestamp", moment.at().getEpochSecond());
        date.addProperty("format", "{date_short_pretty} {time}");
        date.addProperty("fallback", PlainText.of(RichText.empty().and(moment)));
        return date;
    }

    @Override
    public JsonObject mention(Span.Mention mention) {
        return styled("bold", "@" + Inert.line(names.apply(mention.person())));
    }

    @Override
    public JsonObject threadLink(Span.ThreadLink link) {
        return link(link.text(), SlackAddresses.link(link.thread()).toASCIIString());
    }

    private static JsonObject link(String text, String target) {
        JsonObject link = SlackJson.typed("link");
        link.addProperty("url", target);
        link.addProperty("text", Inert.line(text));
        return link;
    }

    private static JsonObject styled(String style, String text) {
        JsonObject flags = new JsonObject();
        flags.addProperty(style, true);
        return SlackJson.with(text(text), "style", flags);
    }

    private static JsonObject text(String text) {
        JsonObject drawn = SlackJson.typed("text");
        drawn.addProperty("text", Inert.lines(text));
        return drawn;
    }
}
