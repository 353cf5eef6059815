package dev.paperboy.paper;

/** How long a time an edition covers. */
public enum Period {
    DAY,
    /** An ISO week, Monday to Sunday. */
    WEEK,
    MONTH
}
