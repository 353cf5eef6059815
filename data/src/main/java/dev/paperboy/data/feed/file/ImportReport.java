package dev.paperboy.data.feed.file;

import java.util.List;

/**
 * What became of a file.
 *
 * @param papers lines that became papers; the same paper on several lines counts each time
 * @param added papers that were new
 * @param changed papers that were known and say something new now
 * @param unchanged papers that said nothing new
 * @param unreadable how many lines were not read
 * @param reasons the number and reason of the first of these
 */
public record ImportReport(
        long papers, long added, long changed, long unchanged, long unreadable, List<String> reasons) {
    public ImportReport {
        reasons = List.copyOf(reasons);
    }
}
