package dev.paperboy.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.command.Reading.Unlike;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionReaderTest {
    private static final OptionType TIME = new OptionType.TimeOfDay();
    private static final OptionType ZONE = new OptionType.Zone();
    private static final OptionType DAYS = new OptionType.Days();
    private static final OptionType DATE = new OptionType.Date();
    private static final OptionType PAPER = new OptionType.PaperReference();
    private static final OptionType NUMBER = new OptionType.Number(1, 20);

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:30, 09:30",
        "09:00, 09:00",
        "9am, 09:00",
        "9 AM, 09:00",
        "9:30 pm, 21:30",
        "9 p.m., 21:00",
        "12am, 00:00",
        "12pm, 12:00",
        "noon, 12:00",
        "Midnight, 00:00",
        "0, 00:00",
        "23:59, 23:59"
    })
    void readsTimes(String text, String canonical) {
        accepts(TIME, text, canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, 09:00", "24:00, 09:00", "9:60, 09:00", "25, 09:00", "13pm, 09:00", "0am, 09:00",
        "9.30, as 09:30", "09.00, as 09:00", "9h30, as 09:30", "0930, as 09:30", "9:5, as 09:00", "09:00:00, as 09:00"
    })
    void saysHowToWriteATime(String text, String instead) {
        refuses(TIME, text, instead);
    }

    @ParameterizedTest
    @CsvSource({
        "europe/berlin, Europe/Berlin",
        "AMERICA/NEW YORK, America/New_York",
        "utc, UTC",
        "Gmt, GMT",
        "america/argentina/buenos_aires, America/Argentina/Buenos_Aires"
    })
    void readsZones(String text, String canonical) {
        accepts(ZONE, text, canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "PST, America/Los_Angeles",
        "cet, Europe/Berlin",
        "IST, Asia/Kolkata",
        "Berlin, Europe/Berlin",
        "new york, America/New_York",
        "Europe/Berln, Europe/Berlin",
        "UTC+2, Europe/Berlin",
        "+02:00, UTC",
        "Europe/, Europe/"
    })
    void offersTheWholeNameOfAZone(String text, String instead) {
        refuses(ZONE, text, instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon             | mon
            Monday          | mon
            Tuesdays        | tue
            fri,mon         | mon,fri
            mon, wed        | mon,wed
            mon wed and fri | mon,wed,fri
            mon, wed, and fri | mon,wed,fri
            mon-fri         | mon,tue,wed,thu,fri
            mon - wed       | mon,tue,wed
            sat–mon         | mon,sat,sun
            weekdays        | mon,tue,wed,thu,fri
            Weekends        | sat,sun
            daily           | mon,tue,wed,thu,fri,sat,sun
            every day       | mon,tue,wed,thu,fri,sat,sun
            mon-tue,thu     | mon,tue,thu
            """)
    void readsDays(String text, String canonical) {
        accepts(DAYS, text, canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon,foo", "mon,", "mon-foo,tue", "wendesday"})
    void saysHowToWriteDays(String text) {
        refuses(DAYS, text, "weekdays, daily, mon-thu or tue,fri");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-21, 2026-08-21",
        "2026-w34, 2026-W34",
        "2026-08, 2026-08",
        "Today, today",
        "2026-W53, 2026-W53",
        "2028-02-29, 2028-02-29"
    })
    void readsDates(String text, String canonical) {
        accepts(DATE, text, canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2025-W53",
                "2026-W00",
                "2026-13",
                "21.08.2026",
                "8/21/26",
                "2026/08/21",
                "2026-8-1",
                "2026W34"
            })
    void saysHowToWriteADate(String text) {
        refuses(DATE, text, "2026-08-21, 2026-W34, 2026-08");
    }

    @ParameterizedTest
    @CsvSource({
        "ann@example.org, ann@example.org",
        "Ann.Lee+papers@Mail.Example.ORG, Ann.Lee+papers@mail.example.org",
        "mailto:ann@example.org, ann@example.org",
        "o'neil@uni-bonn.de, o'neil@uni-bonn.de",
        "a@xn--bcher-kva.example, a@xn--bcher-kva.example"
    })
    void readsEmailAddresses(String text, String canonical) {
        accepts(new OptionType.EmailAddress(), text, canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example",
                "ann@@example.org",
                "@example.org",
                "ann@",
                ".ann@example.org",
                "ann..lee@example.org",
                "ann lee@example.org",
                "ann@example.org\nBcc: all@example.org",
                "ann@example.org\r\n\r\nHello",
                "ann@example.org,bob@example.org",
                "<ann@example.org>",
                "\"ann\"@example.org",
                "ann@[127.0.0.1]",
                "ann@127.0.0.1",
                "ann@-example.org",
                "änn@example.org",
                "ann@exämple.org",
                "a123456789a123456789a123456789a123456789a123456789a123456789a1234@example.org"
            })
    void saysHowToWriteAnEmailAddress(String text) {
        refuses(new OptionType.EmailAddress(), text, "ann@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "2406.00105, 2406.00105",
        "2406.00105v3, 2406.00105",
        "arXiv:2406.00105, 2406.00105",
        "2406.105, 2406.00105",
        "0704.105, 0704.0105",
        "cs.CL/0001001, cs.CL/0001001",
        "https://arxiv.org/pdf/2406.00105v1.pdf, 2406.00105",
        "hf.co/papers/2406.00105, 2406.00105",
        "local-17, local-17"
    })
    void readsPapers(String text, String canonical) {
        accepts(PAPER, text, canonical);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "020, 20"})
    void readsNumbers(String text, String canonical) {
        accepts(NUMBER, text, canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "-1", "1.5", "+3", "99999999999999999999"})
    void saysWhichNumbers(String text) {
        refuses(NUMBER, text, "a whole number from 1 to 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "robots", "scale", "general", "and/or", "text/image", "mo", "day", "x9", "one"})
    void leavesOrdinaryWordsAlone(String text) {
        for (OptionType type : List.of(TIME, ZONE, DAYS, DATE, NUMBER)) {
            assertThat(OptionReader.read(type, text)).as("%s", type).isInstanceOf(Unlike.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"act", "north", "wake", "troll", "est/pst"})
    void takesNoEverydayWordForAPlace(String text) {
        assertThat(OptionReader.read(ZONE, text)).isInstanceOf(Unlike.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Berln, Europe/Berlin",
        "amsterdm, Europe/Amsterdam",
        "New Yrk, America/New_York",
        "Europa/Berlin, no time zone",
        "Mars/Phobos, no time zone"
    })
    void tellsAMistypedZone(String text, String said) {
        refuses(ZONE, text, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "noise", "China", "faster", "vision", "text/image", "ICLR"})
    void takesNoTopicForAMistypedPlace(String text) {
        assertThat(OptionReader.read(ZONE, text)).isInstanceOf(Unlike.class);
    }

    private static void accepts(OptionType type, String text, String canonical) {
        assertThat(OptionReader.read(type, text)).isEqualTo(new Accepted(canonical));
        assertThat(OptionReader.read(type, canonical)).isEqualTo(new Accepted(canonical));
    }

    private static void refuses(OptionType type, String text, String instead) {
        assertThat(OptionReader.read(type, text))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::why)
                .asString()
                .contains(instead);
    }
}
