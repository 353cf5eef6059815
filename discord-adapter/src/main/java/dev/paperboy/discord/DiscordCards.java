package dev.paperboy.discord;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.platform.DeliveryKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * Draws a card as one message of components (flag {@code IS_COMPONENTS_V2}): a container with the blocks. What is beyond a message's
 * budgets is left out from the end of the list, and a line says so; the buttons and the small print below the list stay. Nobody is
 * ever notified by what a card says. Thread-safe.
 */
final class DiscordCards {
    /** Characters kept for what stands below the list. */
    private static final int BELOW = 1_000;

    private final Function<CommandCall, String> encode;
    private final DiscordRoots roots;

    /**
     * @param encode writes calls as text of at most 100 characters
     * @param roots knows how commands are typed here
     */
    DiscordCards(Function<CommandCall, String> encode, DiscordRoots roots) {
        this.encode = encode;
        this.roots = roots;
    }

    /** A message. */
    MessageCreateData draw(Card card) {
        return message(Container.of(children(card)));
    }

    /** A message that {@link #isMarked} knows again. */
    MessageCreateData draw(Card card, DeliveryKey key) {
        return message(Container.of(children(card)).withUniqueId(mark(key)));
    }

    /** What puts the card in place of another. */
    MessageEditData redraw(Card card) {
        return MessageEditData.fromCreateData(draw(card));
    }

    /** Whether the message was drawn with that key, or one of a thousand million others. */
    static boolean isMarked(Message message, DeliveryKey key) {
        return message.getComponents().stream().anyMatch(component -> component.getUniqueId() == mark(key));
    }

    /** A component's id is a positive number of 31 bits; small ones are left to Discord, which numbers the others. */
    private static int mark(DeliveryKey key) {
        return (key.value().hashCode() & 0x3FFFFFFF) | 0x40000000;
    }

    private static MessageCreateData message(Container container) {
        return new MessageCreateBuilder()
                .useComponentsV2(true)
                .setComponents(container)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    private List<ContainerChildComponent> children(Card card) {
        List<Block> blocks = card.blocks();
        int list = blocks.size();
        while (list > 0 && isBelowTheList(blocks.get(list - 1))) {
            list--;
        }
        DiscordBlocks drawing = new DiscordBlocks(encode, roots, entries(blocks) == 1);
        DiscordSpace space = new DiscordSpace();
        List<ContainerChildComponent> below = blocks.subList(list, blocks.size()).stream()
                .map(block -> drawing.draw(block, BELOW))
                .filter(space::take)
                .flatMap(piece -> piece.components().stream())
                .toList();
        List<ContainerChildComponent> all = new ArrayList<>(drawList(blocks.subList(0, list), drawing, space));
        all.addAll(below);
        all.addAll(DiscordMenus.of(space.further()));
        return all.isEmpty()
                ? List.of(TextDisplay.of(DiscordText.escape(card.headline(), DiscordLimits.CHARACTERS)))
                : all;
    }

    /** From the top, as far as there is space. */
    private static List<ContainerChildComponent> drawList(
            List<Block> blocks, DiscordBlocks drawing, DiscordSpace space) {
        List<ContainerChildComponent> all = new ArrayList<>();
        for (int shown = 0; shown < blocks.size(); shown++) {
            DiscordPiece piece = drawing.draw(blocks.get(shown), space.characters());
            if (!space.take(piece)) {
                all.add(TextDisplay.of(notice(entries(blocks.subList(shown, blocks.size())))));
                return all;
            }
            all.addAll(piece.components());
        }
        return all;
    }

    private static String notice(int entries) {
        return entries == 0 ? "-# … there is more than fits here" : "-# … and " + entries + " more";
    }

    private static boolean isBelowTheList(Block block) {
        return block instanceof Block.Buttons || block instanceof Block.Footnote || block instanceof Block.Rule;
    }

    private static int entries(List<Block> blocks) {
        return (int) blocks.stream().filter(Block.Entry.class::isInstance).count();
    }
}
