package dev.paperboy.announcement;

/**
 * How much a whole platform may be asked for by us.
 *
 * @param perSecond posts a second at most
 * @param atOnce posts under way at the same time at most
 */
public record Allowance(int perSecond, int atOnce) {
    /** For a platform whose limits are those of each workspace. */
    public static final Allowance UNLIMITED = new Allowance(1_000_000, 1_000_000);

    public Allowance {
        if (perSecond < 1 || atOnce < 1) {
            throw new IllegalArgumentException("nothing at all is no allowance");
        }
    }
}
