package dev.paperboy.app.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
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
            BackupCommand.class,
            RestoreCommand.class,
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
                .execute(arguments);
    }

    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine commandLine = wrong.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println("paperboy: " + wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println("Did you mean " + String.join(" or ", suggestions) + "?");
            }
        }
        err.println("Try: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        return Failures.WRONG_INPUT;
    }
}
