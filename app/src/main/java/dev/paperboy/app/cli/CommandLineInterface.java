package dev.paperboy.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code paperboy}: without a sub-command it runs the bot. */
@Command(
        name = "paperboy",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The day's trending research papers, where your team already talks.",
        footer = {"", "Without a command it runs: the console opens on 127.0.0.1.", "Settings: docs/running.md"},
        subcommands = {
            RunCommand.class,
            ChatCommand.class,
            FetchCommand.class,
            ImportCommand.class,
            SearchCommand.class,
            SummarizeCommand.class,
            ShowCommand.class,
            TrendingCommand.class,
            DoctorCommand.class,
            SlackManifestCommand.class,
            DeliveriesCommand.class,
            PostAgainCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ReconcileCommand.class,
            IndexCommand.class,
            VersionCommand.class
        })
public final class CommandLineInterface extends Running {

    /** Runs one command line and gives the process's exit code. */
    public static int execute(String... arguments) {
        return new CommandLine(new CommandLineInterface())
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(CommandLineInterface::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, CommandLineInterface::day)
                .execute(arguments);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + typed + "' is not a day such as 2026-08-21");
        }
    }

    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine commandLine = wrong.getCommandLine();
        PrintWriter err = commandLine.getErr();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            err.println("paperboy: no such command or option: " + String.join(" ", unmatched.getUnmatched()));
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println("Did you mean " + String.join(" or ", suggestions) + "?");
            }
        } else {
            err.println("paperboy: " + wrong.getMessage());
        }
        err.println("Try: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        return Failures.WRONG_INPUT;
    }
}
