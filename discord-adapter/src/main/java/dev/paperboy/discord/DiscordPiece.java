package dev.paperboy.discord;

import java.util.List;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/**
 * One block as it is drawn.
 *
 * @param further what can be done beyond the buttons drawn, for the menu of the card
 */
record DiscordPiece(List<ContainerChildComponent> components, List<SelectOption> further) {
    DiscordPiece {
        components = List.copyOf(components);
        further = List.copyOf(further);
    }

    static DiscordPiece of(ContainerChildComponent... components) {
        return new DiscordPiece(List.of(components), List.of());
    }

    /** How many of a message's components it takes, nested ones counted. */
    int size() {
        return components.stream().mapToInt(DiscordPiece::size).sum();
    }

    /** How many of a message's characters it takes. */
    int characters() {
        return components.stream().mapToInt(DiscordPiece::characters).sum();
    }

    private static int size(Component component) {
        if (component instanceof Section section) {
            return 2 + section.getContentComponents().size();
        }
        return component instanceof ActionRow row ? 1 + row.getComponents().size() : 1;
    }

    private static int characters(Component component) {
        if (component instanceof Section section) {
            return section.getContentComponents().stream()
                    .mapToInt(DiscordPiece::characters)
                    .sum();
        }
        return component instanceof TextDisplay text ? text.getContent().length() : 0;
    }
}
