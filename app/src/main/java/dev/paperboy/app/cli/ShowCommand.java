package dev.paperboy.app.cli;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.Desk;
import dev.paperboy.app.wiring.Sources;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperboy show ID}. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Show one paper by its id or a link to it.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "ID", description = "An id such as 2608.19880, or a link.")
    private @Nullable String paper;

    @Option(names = "--json", description = "Print JSON.", defaultValue = "false")
    private boolean json;

    @Override
    public Integer call() {
        String asked = Objects.requireNonNull(paper);
        Configuration configuration = home.configuration();
        Clock clock = ProcessClock.get();
        try (Archive archive = Archive.open(configuration, clock)) {
            Desk desk = Desk.of(archive, Sources.of(configuration, clock), configuration, clock);
            String card = Printed.of(desk.answer("show " + asked));
            if (!json) {
                Output.text(card);
                return 0;
            }
            PaperId id = PaperId.arxiv(asked).orElseGet(() -> new PaperId(asked));
            Paper found = archive.store()
                    .papers()
                    .find(id)
                    .orElseThrow(() -> new WrongInput("no paper " + asked + " is known"));
            Output.json(Output.paper(found));
        }
        return 0;
    }
}
