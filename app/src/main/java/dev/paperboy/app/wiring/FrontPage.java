package dev.paperboy.app.wiring;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.platform.Home;
import dev.paperboy.subscription.StandingOrders;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person's own page: the workspace's subscriptions, then what commands answer the person. */
final class FrontPage implements Home.Maker {
    private static final CommandCall SUBSCRIBE = CommandCall.of("subscribe");
    /** What a person wants to see without asking: how their digest by mail stands, and the newest edition. */
    private static final List<String> SHOWN = List.of("email", "trending");

    private final Commands commands;
    private final StandingOrders standing;

    FrontPage(Commands commands, StandingOrders standing) {
        this.commands = commands;
        this.standing = standing;
    }

    @Override
    public Optional<Home> of(Address.Person person, Optional<ZoneId> zone) {
        List<Block> own = new ArrayList<>();
        for (String command : SHOWN) {
            if (commands.specs().stream().anyMatch(spec -> spec.name().equals(command))) {
                own.addAll(answer(new Invocation(CommandCall.of(command), person, person, false, zone)));
            }
        }
        return Optional.of(new Home(standing.of(person.workspace()), SUBSCRIBE, new Card("Paperboy", own)));
    }

    private List<Block> answer(Invocation invocation) {
        return commands.answer(invocation).card().blocks();
    }
}
