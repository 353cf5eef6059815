package dev.paperboy.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** What can be done beyond the buttons there is room for, as select menus. An option's value is an encoded call. */
final class DiscordMenus {
    /** A row and the menu in it. */
    private static final int COMPONENTS_EACH = 2;

    private DiscordMenus() {}

    static List<ContainerChildComponent> of(List<SelectOption> options) {
        List<ContainerChildComponent> rows = new ArrayList<>();
        for (int from = 0; from < options.size(); from += DiscordLimits.OPTIONS_IN_MENU) {
            List<SelectOption> some =
                    options.subList(from, Math.min(options.size(), from + DiscordLimits.OPTIONS_IN_MENU));
            rows.add(ActionRow.of(StringSelectMenu.create("menu" + rows.size())
                    .setPlaceholder("More…")
                    .addOptions(some)
                    .build()));
        }
        return rows;
    }

    /** How many components that many options take. */
    static int components(int options) {
        int menus = (options + DiscordLimits.OPTIONS_IN_MENU - 1) / DiscordLimits.OPTIONS_IN_MENU;
        return COMPONENTS_EACH * menus;
    }
}
