package dev.paperboy.app.cli;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.PostAgain;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.delivery.DeliveryRoutes;
import dev.paperboy.app.door.Door;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.DeliverySecret;
import dev.paperboy.data.store.Store;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paperboy post-again ANNOUNCEMENT}. */
@Command(
        name = "post-again",
        mixinStandardHelpOptions = true,
        description = "Post an announcement that has ended once more, because you want it.")
final class PostAgainCommand implements Callable<Integer> {
    private static final String FIND = "; paperboy deliveries lists them";

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "ANNOUNCEMENT", description = "As paperboy deliveries names it: 5f1c/2026-11-23.")
    private @Nullable String name;

    @Override
    public Integer call() {
        String typed = Objects.requireNonNull(name);
        Announcement announcement = Announcement.named(typed)
                .orElseThrow(
                        () -> new WrongInput("'" + typed + "' is not an announcement such as 5f1c/2026-11-23" + FIND));
        PostAgain.Answer answer = wish(announcement, home.configuration());
        switch (answer) {
            case GRANTED -> Output.text("It is posted as soon as Paperboy runs");
            case UNKNOWN -> throw new WrongInput("There is no announcement " + typed + FIND);
            case ON_ITS_WAY -> throw new WrongInput(typed + " is on its way; wait until it has ended");
        }
        return 0;
    }

    private static PostAgain.Answer wish(Announcement announcement, Configuration configuration) {
        return Door.find(configuration.home())
                .flatMap(door ->
                        door.post(DeliveryRoutes.AGAIN, Output.object().put("announcement", announcement.name())))
                .map(answer -> DeliveryRoutes.read(answer.status()))
                .orElseGet(() -> wishStored(announcement, configuration));
    }

    private static PostAgain.Answer wishStored(Announcement announcement, Configuration configuration) {
        Clock clock = ProcessClock.get();
        try (Store store = Store.open(Archive.location(configuration), clock)) {
            return new PostAgain(store.announcements(), DeliverySecret.keys(configuration.home()), clock)
                    .wish(announcement);
        }
    }
}
