package dev.paperboy.subscription;

import java.util.List;

/** Time zones that differ in their offsets, in halves and quarters of hours, and in when and how they change to summer time. */
public final class TwentyFourZones {
    public static final List<String> NAMES = List.of(
            "America/New_York",
            "America/Los_Angeles",
            "America/Chicago",
            "America/Denver",
            "America/Toronto",
            "America/St_Johns",
            "America/Sao_Paulo",
            "America/Santiago",
            "Atlantic/Azores",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Helsinki",
            "Africa/Cairo",
            "Africa/Casablanca",
            "Asia/Beirut",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Australia/Lord_Howe",
            "Pacific/Auckland",
            "Pacific/Chatham",
            "Pacific/Kiritimati");

    private TwentyFourZones() {}
}
