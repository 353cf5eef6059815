package dev.paperboy.platform;

import java.io.Serial;
import java.time.Duration;

/** A message was not delivered, or may not have been. The kind says what to do next. */
public abstract sealed class DeliveryException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private DeliveryException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The channel, or our right to post there, is gone: stop until a person or a probe says otherwise. */
    public static final class Gone extends DeliveryException {
        @Serial
        private static final long serialVersionUID = 1L;

        public Gone(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** The workspace's installation is gone or its token refused: park everything that belongs to it. */
    public static final class Uninstalled extends DeliveryException {
        @Serial
        private static final long serialVersionUID = 1L;

        public Uninstalled(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** Certainly not delivered; try the same again after the wait. */
    public static final class Busy extends DeliveryException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Duration wait;
        private final Reach reach;

        /** What has to wait. */
        public enum Reach {
            /** Only what goes to the same address. */
            ADDRESS,
            /** Everything that goes to the same workspace. */
            WORKSPACE
        }

        /** The whole workspace has to wait. */
        public Busy(String reason, Duration wait, Throwable cause) {
            this(reason, wait, Reach.WORKSPACE, cause);
        }

        public Busy(String reason, Duration wait, Reach reach, Throwable cause) {
            super(reason, cause);
            this.wait = wait;
            this.reach = reach;
        }

        /** What has to wait. */
        public Reach reach() {
            return reach;
        }

        /** How long the platform asked us to wait, or our guess; not negative. */
        public Duration waitFor() {
            return wait;
        }
    }

    /** The platform will never take this content. */
    public static final class Refused extends DeliveryException {
        @Serial
        private static final long serialVersionUID = 1L;

        public Refused(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** Sent, and no clear answer came: it may have arrived. To be resolved before any second try. */
    public static final class Unknown extends DeliveryException {
        @Serial
        private static final long serialVersionUID = 1L;

        public Unknown(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
