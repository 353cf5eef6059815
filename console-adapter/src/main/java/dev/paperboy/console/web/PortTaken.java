package dev.paperboy.console.web;

import java.io.IOException;
import java.io.Serial;

/** Another program listens on the port already. */
public final class PortTaken extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public PortTaken(int port, Throwable cause) {
        super("Port " + port + " is taken by another program", cause);
    }
}
