package dev.paperboy.app.cli;

import dev.paperboy.app.wiring.Archive;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code paperboy index rebuild}. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "rebuild",
        description = "Look after the search index.")
final class IndexCommand {

    @Command(
            name = "rebuild",
            mixinStandardHelpOptions = true,
            description = "Make the search index anew from the store.")
    int rebuild(@Mixin HomeOptions home) {
        ProgressLine progress = ProgressLine.onTerminal();
        try (Archive archive = Archive.open(home.configuration(), ProcessClock.get())) {
            archive.index().rebuild(papers -> progress.show("%,d papers", papers));
            progress.clear();
            Output.text(String.format(
                    Locale.ENGLISH,
                    "%,d papers indexed",
                    archive.store().papers().count()));
        }
        return 0;
    }
}
