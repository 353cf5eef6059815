package dev.paperboy.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code paperboy version}. */
@Command(
        name = "version",
        mixinStandardHelpOptions = true,
        description = "Print which Paperboy and which Java this is, and which home it uses.")
final class VersionCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws IOException {
        System.out.println("paperboy " + Version.text() + " on Java " + Runtime.version());
        System.out.println("home " + home.directory());
        return 0;
    }
}
