package dev.paperboy.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.selections.SelectOption;

/** What is left of one message's budgets while it is being filled. */
final class DiscordSpace {
    private static final int NOTICE_CHARACTERS = 40;

    /** Less than this is no room for text. */
    private static final int LEAST_CHARACTERS = 100;

    private final List<SelectOption> further = new ArrayList<>();

    /** One is the container, one the line that says what is left out. */
    private int components = DiscordLimits.COMPONENTS - 2;

    private int characters = DiscordLimits.CHARACTERS - NOTICE_CHARACTERS;

    /** Takes the space for the piece; false when there is not enough. */
    boolean take(DiscordPiece piece) {
        int options = further.size() + piece.further().size();
        int size = piece.size() + DiscordMenus.components(options) - DiscordMenus.components(further.size());
        boolean fits = size <= components && piece.characters() <= characters && characters >= LEAST_CHARACTERS;
        if (fits) {
            components -= size;
            characters -= piece.characters();
            further.addAll(piece.further());
        }
        return fits;
    }

    /** Characters that are left. */
    int characters() {
        return characters;
    }

    /** What the menus of the pieces that fit will offer. */
    List<SelectOption> further() {
        return List.copyOf(further);
    }
}
