package dev.paperboy.subscription;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time a schedule comes round.
 *
 * @param day the local day it is for: what it is known by, whatever the clock or the zone's rules do
 * @param at the moment, which may lie on another local day where that day or its midnight does not exist
 * @param rules the version of the time zone rules the moment was reckoned with
 */
public record Run(LocalDate day, Instant at, String rules) {}
