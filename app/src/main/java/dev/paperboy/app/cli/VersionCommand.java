package dev.paperboy.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code paperboy version}. */
@Command(
        name = "version",
        mixinStandardHelpOptions = true,
        description = "Print which Paperboy and which Java this is.")
final class VersionCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        System.out.println("paperboy " + Version.text() + " on Java " + Runtime.version());
        return 0;
    }
}
