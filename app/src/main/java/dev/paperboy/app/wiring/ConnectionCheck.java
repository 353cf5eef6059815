package dev.paperboy.app.wiring;

import dev.paperboy.app.doctor.Finding;
import dev.paperboy.platform.Standing;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the doctor says of the connections that a running Paperboy keeps. */
final class ConnectionCheck {
    private ConnectionCheck() {}

    static List<Finding> of(Map<String, Supplier<Standing>> platforms) {
        return platforms.entrySet().stream()
                .map(each -> finding(
                        "connection to " + each.getKey(), each.getValue().get()))
                .toList();
    }

    private static Finding finding(String subject, Standing standing) {
        if (standing instanceof Standing.Connected connected) {
            return Finding.well(subject, "open, last heard of at " + connected.lastHeard());
        }
        return standing instanceof Standing.Refused refused
                ? Finding.broken(subject, refused.reason(), "mend what is refused, and start Paperboy again")
                : Finding.ailing(
                        subject,
                        ((Standing.Connecting) standing).reason(),
                        "it is tried again by itself; the rest of Paperboy works");
    }
}
