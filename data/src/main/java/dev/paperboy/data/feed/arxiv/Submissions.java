package dev.paperboy.data.feed.arxiv;

import dev.paperboy.paper.PublishingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The time in which papers were submitted that arXiv announced on one day.
 *
 * <p>arXiv closes at 14:00 US Eastern on weekdays and announces in the evening what came in since the last closing; that stands in
 * the feed of the day after, Friday's in Monday's (info.arxiv.org/help/availability.html). Papers held back by moderators come later
 * than this says.
 *
 * @param from the first moment
 * @param to the moment after the last
 */
record Submissions(Instant from, Instant to) {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final LocalTime CLOSING = LocalTime.of(14, 0);
    private static final DateTimeFormatter GMT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm").withZone(ZoneOffset.UTC);

    /** Those in the feed of a day that has one. */
    static Submissions announcedOn(LocalDate day) {
        LocalDate before = PublishingCalendar.ARXIV.before(day).orElse(day);
        return new Submissions(closing(before), closing(day));
    }

    private static Instant closing(LocalDate announced) {
        LocalDate closed = announced.minusDays(announced.getDayOfWeek() == DayOfWeek.MONDAY ? 3 : 1);
        return closed.atTime(CLOSING).atZone(EASTERN).toInstant();
    }

    /** How the query API is asked for those in some categories; encoded. */
    String query(List<String> categories) {
        String any = categories.stream().map(category -> "cat:" + category).collect(Collectors.joining("+OR+"));
        return "search_query=%28" + any + "%29+AND+submittedDate:%5B" + GMT.format(from) + "+TO+"
                + GMT.format(to.minusSeconds(60)) + "%5D&sortBy=submittedDate&sortOrder=ascending";
    }
}
