package dev.paperboy.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper that stood on a day's list, with what is needed to rank it.
 *
 * @param firstListed the first day on whose list it stood and could be voted on; else the day it was announced
 * @param snapshots its counts over time, oldest first
 */
public record Listed(Paper paper, LocalDate firstListed, List<Snapshot> snapshots) {
    public Listed {
        snapshots = List.copyOf(snapshots);
    }
}
