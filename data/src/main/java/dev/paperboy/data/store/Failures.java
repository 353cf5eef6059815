package dev.paperboy.data.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Says in words what went wrong below, and what to do about it. */
final class Failures {
    private static final int H2_FILE_CORRUPTED = 90030;
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_UNSUPPORTED_FORMAT = 90048;

    private Failures() {}

    /**
     * The failure in words.
     *
     * @param doing what was tried, as in "Can't keep papers"
     */
    static StoreException explained(String doing, Throwable failure) {
        return known(doing, failure).orElseGet(() -> new StoreException(doing + ": " + failure.getMessage(), failure));
    }

    /** As {@link #explained}, if it is one that somebody can do something about. */
    static Optional<StoreException> known(String doing, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return Optional.of(known);
            }
            Optional<String> advice = advice(cause);
            if (advice.isPresent()) {
                return Optional.of(new StoreException(doing + ": " + advice.get(), failure));
            }
        }
        return Optional.empty();
    }

    /** Whether a row with the same key was there already. */
    static boolean isDuplicate(StoreException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> advice(Throwable cause) {
        if (cause instanceof IOException && isDiskFull(cause)) {
            return Optional.of(
                    "the disk is full. Free some space and start Paperboy again; what was acknowledged is kept.");
        }
        if (cause instanceof FileSystemException) {
            return Optional.of(cause + ". Check the permissions of the home.");
        }
        return cause instanceof SQLException sql ? advice(sql) : Optional.empty();
    }

    private static boolean isDiskFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("file too large") || message.contains("quota");
    }

    private static Optional<String> advice(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (sql.getErrorCode() == H2_ALREADY_OPEN) {
            return Optional.of("another program has the store's file open. Stop it and try again.");
        }
        if (sql.getErrorCode() == H2_FILE_CORRUPTED || sql.getErrorCode() == H2_UNSUPPORTED_FORMAT) {
            return Optional.of("the store's file is damaged. Restore a backup with 'paperboy restore FILE';"
                    + " automatic ones lie in the folder 'backups' of the home.");
        }
        if (state.equals("53100")) {
            return Optional.of("the database server's disk is full.");
        }
        if (state.startsWith("08")) {
            return Optional.of("the database server can't be reached (" + sql.getMessage() + ").");
        }
        return state.startsWith("28") ? Optional.of("the database refuses the user or password.") : Optional.empty();
    }
}
