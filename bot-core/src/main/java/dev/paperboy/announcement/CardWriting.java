package dev.paperboy.announcement;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a card as text that {@link CardReading} reads back: a sequence of pieces, each its length, a colon and itself. Lists
 * begin with their size, blocks and spans with their kind. The model is closed: the compiler names what is missing here.
 */
final class CardWriting implements Block.Visitor<CardWriting>, Span.Visitor<CardWriting> {
    /** The form of the text; another one when the form changes, so that rows written before can be told. */
    static final String VERSION = "1";

    private final StringBuilder text = new StringBuilder();

    private CardWriting() {}

    static String of(Card card) {
        CardWriting writing = new CardWriting().piece(VERSION).piece(card.headline());
        return writing.all(card.blocks(), block -> block.accept(writing)).text.toString();
    }

    @Override
    public CardWriting heading(Block.Heading heading) {
        return piece("heading").piece(heading.text());
    }

    @Override
    public CardWriting paragraph(Block.Paragraph paragraph) {
        return piece("paragraph").rich(paragraph.text());
    }

    @Override
    public CardWriting entry(Block.Entry entry) {
        return piece("entry").rich(entry.text()).all(entry.buttons(), this::button);
    }

    @Override
    public CardWriting fields(Block.Fields fields) {
        return piece("fields")
                .all(fields.fields(), field -> piece(field.label()).rich(field.value()));
    }

    @Override
    public CardWriting picture(Block.Picture picture) {
        return piece("picture")
                .piece(Base64.getEncoder().encodeToString(picture.png().bytes()))
                .piece(picture.description());
    }

    @Override
    public CardWriting rule(Block.Rule rule) {
        return piece("rule");
    }

    @Override
    public CardWriting buttons(Block.Buttons buttons) {
        return piece("buttons").all(buttons.buttons(), this::button);
    }

    @Override
    public CardWriting footnote(Block.Footnote footnote) {
        return piece("footnote").rich(footnote.text());
    }

    @Override
    public CardWriting plain(Span.Plain plain) {
        return piece("plain").piece(plain.text());
    }

    @Override
    public CardWriting strong(Span.Strong strong) {
        return piece("strong").piece(strong.text());
    }

    @Override
    public CardWriting emphasis(Span.Emphasis emphasis) {
        return piece("emphasis").piece(emphasis.text());
    }

    @Override
    public CardWriting code(Span.Code code) {
        return piece("code").piece(code.text());
    }

    @Override
    public CardWriting link(Span.Link link) {
        return piece("link").piece(link.text()).piece(link.target().toString());
    }

    @Override
    public CardWriting moment(Span.Moment moment) {
        return piece("moment").piece(moment.at().toString());
    }

    @Override
    public CardWriting mention(Span.Mention mention) {
        Address.Person person = mention.person();
        return piece("mention").workspace(person.workspace()).piece(person.id());
    }

    @Override
    public CardWriting threadLink(Span.ThreadLink link) {
        Address.Channel channel = link.thread().channel();
        return piece("thread")
                .piece(link.text())
                .workspace(channel.workspace())
                .piece(channel.id())
                .piece(link.thread().id());
    }

    private CardWriting button(Button button) {
        return piece(button.label())
                .piece(button.emphasis().name())
                .piece(button.call().command())
                .all(
                        List.copyOf(button.call().arguments().entrySet()),
                        argument -> piece(argument.getKey()).piece(argument.getValue()));
    }

    private CardWriting workspace(Workspace workspace) {
        return piece(workspace.platform()).piece(workspace.id());
    }

    private CardWriting rich(RichText rich) {
        return all(rich.spans(), span -> span.accept(this));
    }

    private <T> CardWriting all(List<T> items, Consumer<T> each) {
        piece(Integer.toString(items.size()));
        items.forEach(each);
        return this;
    }

    private CardWriting piece(String piece) {
        text.append(piece.length()).append(':').append(piece);
        return this;
    }
}
