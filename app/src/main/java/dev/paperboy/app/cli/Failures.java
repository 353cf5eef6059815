package dev.paperboy.app.cli;

import dev.paperboy.app.configuration.ConfigurationException;
import dev.paperboy.app.logging.Redaction;
import dev.paperboy.card.PlainText;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.data.feed.file.PaperFileException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever a sub-command threw into one line on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    static final int FAILED = 1;
    static final int WRONG_INPUT = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        err.println("paperboy: " + Redaction.redact(sentence(failure)));
        LOG.debug("{} failed", commandLine.getCommandName(), failure);
        err.flush();
        return isInput(failure) ? WRONG_INPUT : FAILED;
    }

    private static boolean isInput(Exception failure) {
        return failure instanceof CommandRefused
                || failure instanceof ConfigurationException
                || failure instanceof NoSuchFileException
                || failure instanceof PaperFileException
                || failure instanceof WrongInput;
    }

    private static boolean isDiskFull(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(said -> said.contains("No space left on device") || said.contains("File too large"));
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof CommandRefused refused) {
            return PlainText.of(refused.card());
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission to use " + denied.getFile();
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        if (isDiskFull(failure)) {
            return "the disk is full. Free some space and try again; what was acknowledged is kept.";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
