package dev.paperboy.app;

import dev.paperboy.app.cli.CommandLineInterface;

/** Where the process begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int exitCode = CommandLineInterface.execute(arguments);
        System.exit(exitCode);
    }
}
