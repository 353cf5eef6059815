package dev.paperboy.app.cli;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.Reconciling;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paperboy restore FILE}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Put a backup in place of the store; what was there is set aside, not deleted.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "FILE", description = "What paperboy backup wrote.")
    private @Nullable Path file;

    @Override
    public Integer call() throws NoSuchFileException {
        Path source = Objects.requireNonNull(file);
        if (!Files.isRegularFile(source)) {
            throw new NoSuchFileException(source.toString());
        }
        Configuration configuration = home.configuration();
        Clock clock = ProcessClock.get();
        Archive.restore(configuration, source, clock)
                .ifPresent(aside -> Output.text("What was there is now in " + aside));
        Output.text("Restored " + source + "; the search index is made anew at the next start");
        ReconcileCommand.tell(Reconciling.reconcile(configuration, clock));
        return 0;
    }
}
