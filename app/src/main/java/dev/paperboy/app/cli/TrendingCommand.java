package dev.paperboy.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.Desk;
import dev.paperboy.app.wiring.Sources;
import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperboy trending}. */
@Command(
        name = "trending",
        mixinStandardHelpOptions = true,
        description = "Print an edition: as /papers trending does, or with --json the whole ranked list.")
final class TrendingCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description = "day, week or month; a date; a topic: as in the chat.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print the ranked list of the period as JSON.", defaultValue = "false")
    private boolean json;

    @Option(names = "--period", description = "With --json: day, week or month (default: ${DEFAULT-VALUE}).")
    private Period period = Period.DAY;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "With --json: a day in the period (default: the newest).")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        Configuration configuration = home.configuration();
        Clock clock = ProcessClock.get();
        try (Archive archive = Archive.open(configuration, clock)) {
            Desk desk = Desk.of(archive, Sources.of(configuration, clock), configuration, clock);
            if (json) {
                Output.json(edition(desk, LocalDate.now(clock)));
            } else {
                Output.text(Printed.of(desk.answer(("trending " + String.join(" ", words)).strip())));
            }
        }
        return 0;
    }

    private ObjectNode edition(Desk desk, LocalDate today) {
        LocalDate day = date != null ? date : desk.editions().newestDay(today).orElse(today);
        Edition edition = desk.editions().edition(EditionKey.containing(period, day), PaperQuery.EVERYTHING);
        ObjectNode json = Output.object()
                .put("from", edition.key().first().toString())
                .put("to", edition.key().last().toString());
        ArrayNode papers = json.putArray("papers");
        for (Edition.Ranked ranked : edition.ranked()) {
            ObjectNode paper = Output.paper(ranked.paper());
            papers.add(paper.put("score", ranked.score().value()));
            ArrayNode terms = paper.putArray("why");
            ranked.score()
                    .terms()
                    .forEach(term ->
                            terms.addObject().put("reason", term.reason()).put("points", term.points()));
        }
        return json;
    }
}
