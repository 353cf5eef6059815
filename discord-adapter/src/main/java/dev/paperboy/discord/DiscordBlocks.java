package dev.paperboy.discord;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Cut;
import dev.paperboy.card.Inert;
import dev.paperboy.card.PlainText;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/**
 * Draws the blocks of one card. An id may stand only once in a message, so the second of two buttons that do the same is left out.
 * Text is cut to the room that is left.
 */
final class DiscordBlocks implements Block.Visitor<DiscordPiece> {
    private static final int MOST_BUTTONS = 2 * DiscordLimits.BUTTONS_IN_ROW;

    private final Function<CommandCall, String> encode;
    private final DiscordRoots roots;
    private final boolean onlyEntry;
    private final Set<String> ids = new HashSet<>();
    private int pictures;
    private int room = DiscordLimits.CHARACTERS;

    /**
     * @param encode writes calls as ids
     * @param roots knows how commands are typed here
     * @param onlyEntry whether an entry has room for all its buttons, because there is no other
     */
    DiscordBlocks(Function<CommandCall, String> encode, DiscordRoots roots, boolean onlyEntry) {
        this.encode = encode;
        this.roots = roots;
        this.onlyEntry = onlyEntry;
    }

    /** Draws the block in at most that many characters. */
    DiscordPiece draw(Block block, int characters) {
        room = characters;
        return block.accept(this);
    }

    @Override
    public DiscordPiece heading(Block.Heading heading) {
        return text("## ", RichText.plain(Inert.line(heading.text())));
    }

    @Override
    public DiscordPiece paragraph(Block.Paragraph paragraph) {
        return text("", paragraph.text());
    }

    @Override
    public DiscordPiece entry(Block.Entry entry) {
        String text = drawn(entry.text(), room);
        List<Call> calls = calls(entry.buttons());
        if (text.isBlank()) {
            return pressed(calls, "");
        }
        TextDisplay display = TextDisplay.of(text);
        if (calls.isEmpty()) {
            return DiscordPiece.of(display);
        }
        if (!onlyEntry || calls.size() == 1) {
            String about = PlainText.of(entry.text());
            return new DiscordPiece(
                    List.of(Section.of(calls.get(0).button(), display)),
                    options(calls.subList(1, calls.size()), about));
        }
        DiscordPiece rows = pressed(calls, PlainText.of(entry.text()));
        List<ContainerChildComponent> all = new ArrayList<>(List.of(display));
        all.addAll(rows.components());
        return new DiscordPiece(all, rows.further());
    }

    @Override
    public DiscordPiece fields(Block.Fields fields) {
        RichText all = RichText.empty();
        for (Block.Field field : fields.fields()) {
            RichText line =
                    RichText.empty().andStrong(field.label()).andPlain("  ").and(field.value());
            all = all.spans().isEmpty() ? line : all.andLine().and(line);
        }
        return text("", all);
    }

    @Override
    public DiscordPiece picture(Block.Picture picture) {
        pictures++;
        FileUpload file = FileUpload.fromData(picture.png().bytes(), "picture" + pictures + ".png");
        String description = Cut.to(Inert.line(picture.description()), DiscordLimits.PICTURE_DESCRIPTION);
        return DiscordPiece.of(MediaGallery.of(MediaGalleryItem.fromFile(file).withDescription(description)));
    }

    @Override
    public DiscordPiece rule(Block.Rule rule) {
        return DiscordPiece.of(Separator.createDivider(Separator.Spacing.SMALL));
    }

    @Override
    public DiscordPiece buttons(Block.Buttons buttons) {
        return pressed(calls(buttons.buttons()), "");
    }

    @Override
    public DiscordPiece footnote(Block.Footnote footnote) {
        String small = "-# ";
        String drawn = drawn(footnote.text(), room / 2);
        String lines =
                drawn.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n" + small, small, ""));
        return drawn.isBlank() ? DiscordPiece.of() : DiscordPiece.of(TextDisplay.of(Cut.to(lines, room)));
    }

    private DiscordPiece text(String mark, RichText text) {
        String drawn = drawn(text, room - mark.length());
        return drawn.isBlank() ? DiscordPiece.of() : DiscordPiece.of(TextDisplay.of(mark + drawn));
    }

    private String drawn(RichText text, int most) {
        return DiscordText.draw(roots.typed(text), most);
    }

    /** Rows of buttons, and what is too much for them as options. */
    private static DiscordPiece pressed(List<Call> calls, String about) {
        List<Call> shown = calls.subList(0, Math.min(MOST_BUTTONS, calls.size()));
        List<ContainerChildComponent> rows = new ArrayList<>();
        for (int from = 0; from < shown.size(); from += DiscordLimits.BUTTONS_IN_ROW) {
            rows.add(ActionRow.of(
                    shown.subList(from, Math.min(shown.size(), from + DiscordLimits.BUTTONS_IN_ROW)).stream()
                            .map(Call::button)
                            .toList()));
        }
        return new DiscordPiece(rows, options(calls.subList(shown.size(), calls.size()), about));
    }

    private List<Call> calls(List<Button> buttons) {
        return buttons.stream()
                .map(button -> new Call(button, encode.apply(button.call())))
                .filter(call -> ids.add(call.id()))
                .toList();
    }

    private static List<SelectOption> options(List<Call> calls, String about) {
        String description = Cut.to(Inert.line(about), DiscordLimits.OPTION_TEXT);
        return calls.stream()
                .map(call -> SelectOption.of(Inert.line(call.pressed().label()), call.id()))
                .map(option -> description.isBlank() ? option : option.withDescription(description))
                .toList();
    }

    /** A button with its call as an id. */
    private record Call(Button pressed, String id) {
        net.dv8tion.jda.api.components.buttons.Button button() {
            ButtonStyle style = switch (pressed.emphasis()) {
                case NORMAL -> ButtonStyle.SECONDARY;
                case PRIMARY -> ButtonStyle.PRIMARY;
                case DANGER -> ButtonStyle.DANGER;
            };
            return net.dv8tion.jda.api.components.buttons.Button.of(style, id, Inert.line(pressed.label()));
        }
    }
}
