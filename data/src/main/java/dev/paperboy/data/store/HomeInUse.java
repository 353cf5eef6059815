package dev.paperboy.data.store;

import java.io.Serial;

/** Another process, or another store of this one, has the home. */
public final class HomeInUse extends StoreException {
    @Serial
    private static final long serialVersionUID = 1L;

    public HomeInUse(String message) {
        super(message);
    }
}
