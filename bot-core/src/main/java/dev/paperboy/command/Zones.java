package dev.paperboy.command;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.command.Reading.Unlike;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Reads time zones. Only names that keep their meaning over the year are taken: abbreviations mean several zones or half a
 * year, offsets ignore summer time, and a city has to be told from the word in a topic.
 */
final class Zones {
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");
    /** Last parts of old ids that are words, not cities. */
    private static final Set<String> WORDS =
            Set.of("act", "north", "south", "west", "wake", "resolute", "troll", "midway", "easter");

    private static final Map<String, List<String>> ABBREVIATIONS = abbreviations();
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)? ?[+-][0-9]{1,2}(?::?[0-9]{2})?");
    private static final int OFFERED = 3;
    private static final Pattern REGION_AND_CITY = Pattern.compile("[A-Z][a-z]{3,}/[A-Z][A-Za-z_]{2,}");
    private static final int SHORTEST_MISTYPED = 5;
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    /** Words one letter from a city: those that follow "in" in the abstracts of 75,000 papers. */
    private static final Set<String> NOT_CITIES = Set.of(
            "cases",
            "macro",
            "china",
            "noise",
            "moral",
            "faster",
            "parts",
            "eastern",
            "recipe",
            "coral",
            "mouth",
            "chunk",
            "raster",
            "master",
            "easier",
            "granada",
            "chunking");

    /** Every zone that is taken, by its folded name. */
    private static final Map<String, String> BY_NAME = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> (id.indexOf('/') > 0 && !id.startsWith("SystemV/")) || id.equals("UTC") || id.equals("GMT"))
            .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));

    private static final Map<String, List<String>> BY_CITY = BY_NAME.values().stream()
            .filter(id -> id.indexOf('/') == id.lastIndexOf('/') && REGIONS.contains(region(id)))
            .filter(id -> !WORDS.contains(city(id)))
            .sorted()
            .collect(Collectors.groupingBy(Zones::city));

    private Zones() {}

    static Reading read(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        if (BY_NAME.containsKey(folded)) {
            return new Accepted(BY_NAME.get(folded));
        }
        String words = folded.replace('_', ' ');
        if (ABBREVIATIONS.containsKey(words)) {
            return refused(text, "an abbreviation, which can mean several time zones", ABBREVIATIONS.get(words));
        }
        if (BY_CITY.containsKey(words)) {
            return refused(text, "a place, not the whole name of a time zone", BY_CITY.get(words));
        }
        if (OFFSET.matcher(words).matches()) {
            return refused(text, "an offset, which ignores summer time", List.of("Europe/Berlin", "UTC"));
        }
        boolean inRegion = folded.indexOf('/') > 0 && REGIONS.stream().anyMatch(region(folded)::equalsIgnoreCase);
        List<String> alike = inRegion ? DidYouMean.several(all(), folded, OFFERED) : List.of();
        if (inRegion || REGION_AND_CITY.matcher(text).matches()) {
            return refused(text, "no time zone", alike.isEmpty() ? List.of("Europe/Berlin") : alike);
        }
        return NOT_CITIES.contains(words) ? new Unlike() : nearly(text, words);
    }

    /** A city with one letter wrong is told, not taken for the topic. */
    private static Reading nearly(String text, String words) {
        List<String> meant = words.length() < SHORTEST_MISTYPED
                ? List.of()
                : BY_CITY.entrySet().stream()
                        .filter(city -> ONE_LETTER.apply(city.getKey(), words) >= 0)
                        .flatMap(city -> city.getValue().stream())
                        .sorted()
                        .limit(OFFERED)
                        .toList();
        return meant.isEmpty() ? new Unlike() : refused(text, "no time zone", meant);
    }

    /** The names that have the typed text in them, those that begin with it or whose city does first. */
    static Stream<String> completing(String typed) {
        String folded = typed.toLowerCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(true, false)
                .flatMap(atStart -> all().stream()
                        .filter(id -> id.toLowerCase(Locale.ROOT).contains(folded))
                        .filter(id -> atStart == startsWith(id.toLowerCase(Locale.ROOT), folded)));
    }

    private static boolean startsWith(String id, String folded) {
        return id.startsWith(folded) || id.contains("/" + folded);
    }

    private static Collection<String> all() {
        return BY_NAME.values().stream().sorted().toList();
    }

    private static Reading refused(String text, String what, List<String> instead) {
        return new Refused(Typed.quoted(text) + " is " + what + ". Write " + String.join(" or ", instead) + ".");
    }

    private static String region(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Those that people type most; the ones that are also everyday words are left out. */
    private static Map<String, List<String>> abbreviations() {
        return Stream.of(
                        "pst pdt=America/Los_Angeles",
                        "mst mdt=America/Denver",
                        "cst=America/Chicago Asia/Shanghai",
                        "cdt=America/Chicago",
                        "est edt=America/New_York",
                        "cet cest mez mesz=Europe/Berlin Europe/Paris",
                        "eet eest=Europe/Athens Europe/Helsinki",
                        "wet=Europe/Lisbon",
                        "bst=Europe/London",
                        "ist=Asia/Kolkata Europe/Dublin Asia/Jerusalem",
                        "jst=Asia/Tokyo",
                        "kst=Asia/Seoul",
                        "hkt=Asia/Hong_Kong",
                        "sgt=Asia/Singapore",
                        "msk=Europe/Moscow",
                        "brt=America/Sao_Paulo",
                        "aest aedt=Australia/Sydney",
                        "nzst nzdt=Pacific/Auckland",
                        "hst=Pacific/Honolulu")
                .map(line -> line.split("="))
                .flatMap(line -> Stream.of(line[0].split(" "))
                        .map(abbreviation -> Map.entry(abbreviation, List.of(line[1].split(" ")))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
