package dev.paperboy.announcement;

import dev.paperboy.chat.Workspace;

/** Is told what becomes of deliveries, for figures. Called by many threads; must neither block nor throw. */
public interface DeliveryWatcher {
    /** Looks away. */
    DeliveryWatcher NOBODY = new DeliveryWatcher() {
        @Override
        public void became(Delivery after) {}

        @Override
        public void slowedDown(Workspace workspace) {}
    };

    /** A step that the store has taken. */
    void became(Delivery after);

    /** The platform asked to wait, as with HTTP status 429. */
    void slowedDown(Workspace workspace);
}
