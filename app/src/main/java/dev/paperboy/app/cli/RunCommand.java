package dev.paperboy.app.cli;

import picocli.CommandLine.Command;

/** {@code paperboy run}. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Run the bot and its console (the default).")
final class RunCommand extends Running {}
