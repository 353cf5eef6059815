package dev.paperboy.app.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** One line per event; what caused it stands in the same line, and the whole trace below it only when verbose. */
final class LineLayout extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R\\s*");

    private final boolean traces;

    LineLayout(boolean traces) {
        this.traces = traces;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(TIME.format(Instant.ofEpochMilli(event.getTimeStamp())))
                .append(' ')
                .append(String.format(Locale.ROOT, "%-5s", event.getLevel()))
                .append(' ')
                .append(shortName(event.getLoggerName()))
                .append(": ")
                .append(LINE_BREAKS
                        .matcher(String.valueOf(event.getFormattedMessage()))
                        .replaceAll(" "));
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            append(line, cause);
        }
        line.append('\n');
        if (traces && event.getThrowableProxy() != null) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
        }
        return Redaction.redact(line.toString());
    }

    /** Leaves out a cause that says again what the line says already. */
    private static void append(StringBuilder line, IThrowableProxy cause) {
        String message = cause.getMessage() == null
                ? ""
                : LINE_BREAKS.matcher(cause.getMessage()).replaceAll(" ");
        if (message.isBlank()) {
            line.append(" ← ").append(shortName(cause.getClassName()));
        } else if (line.indexOf(message) < 0) {
            line.append(" ← ")
                    .append(shortName(cause.getClassName()))
                    .append(": ")
                    .append(message);
        }
    }

    private static String shortName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
