package dev.paperboy.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.delivery.DeliveryRoutes;
import dev.paperboy.app.delivery.DeliveryWords;
import dev.paperboy.app.delivery.Shown;
import dev.paperboy.app.door.Door;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.data.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperboy deliveries}. */
@Command(
        name = "deliveries",
        mixinStandardHelpOptions = true,
        description =
                "List what subscriptions were and are owed, the newest first, with the reason where it was not posted.")
final class DeliveriesCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @ArgGroup
    private final Which which = new Which();

    @Option(names = "--json", description = "Print JSON.", defaultValue = "false")
    private boolean json;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many (default: ${DEFAULT-VALUE}).",
            defaultValue = "50")
    private int top;

    private static final class Which {
        @Option(names = "--failed", description = "Only what ended without a post.", defaultValue = "false")
        private boolean failed;

        @Option(names = "--flagged", description = "Only what may have been posted: decide.", defaultValue = "false")
        private boolean flagged;

        @Option(names = "--waiting", description = "Only what has not ended yet.", defaultValue = "false")
        private boolean waiting;

        private Shown shown() {
            if (failed) {
                return Shown.FAILED;
            }
            if (flagged) {
                return Shown.FLAGGED;
            }
            return waiting ? Shown.WAITING : Shown.ALL;
        }
    }

    @Override
    public Integer call() {
        if (top < 1 || top > DeliveryRoutes.MOST) {
            throw new WrongInput("--top should be from 1 to " + DeliveryRoutes.MOST);
        }
        Configuration configuration = home.configuration();
        JsonNode deliveries = Door.find(configuration.home())
                .flatMap(door ->
                        door.get(DeliveryRoutes.PATH + "?show=" + which.shown().key() + "&top=" + top))
                .map(answer -> answer.body().path("deliveries"))
                .orElseGet(() -> stored(configuration));
        if (json) {
            Output.json(deliveries);
        } else if (deliveries.isEmpty()) {
            Output.text("none");
        } else {
            deliveries.forEach(one -> Output.text(DeliveryWords.line(one)));
        }
        return 0;
    }

    private JsonNode stored(Configuration configuration) {
        ArrayNode all = Output.array();
        try (Store store = Store.open(Archive.location(configuration), ProcessClock.get())) {
            store.announcements().in(which.shown().states(), top).forEach(one -> all.add(DeliveryWords.json(one)));
        }
        return all;
    }
}
