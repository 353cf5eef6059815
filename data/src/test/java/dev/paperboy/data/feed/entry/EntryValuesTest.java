package dev.paperboy.data.feed.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://github.com/a/b", " http://example.org/x?y=z#w ", "HTTPS://EXAMPLE.org"})
    void takesLinksOfTheWeb(String link) {
        assertThat(WebLink.of(link)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "github.com/a/b",
                "//example.org",
                "/x",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org",
                "https://",
                "https:///x",
                "https://user@example.org",
                "https://a b.org",
                "https://[::1"
            })
    void takesNothingElse(String link) {
        assertThat(WebLink.of(link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-21, 2026-08-21T00:00:00Z",
        "2026-08-20T00:00:00-04:00, 2026-08-20T04:00:00Z",
        "2025-10-01T01:58:54.337Z, 2025-10-01T01:58:54.337Z",
        "'Thu, 20 Aug 2026 00:00:00 -0400', 2026-08-20T04:00:00Z"
    })
    void readsMoments(String given, Instant moment) {
        assertThat(Moments.of(given)).contains(moment);
    }

    @Test
    void aMomentThatIsNoneIsAbsent() {
        assertThat(Moments.of("yesterday")).isEmpty();
        assertThat(Moments.of("2026-13-41")).isEmpty();
        assertThat(Moments.of("")).isEmpty();
    }
}
