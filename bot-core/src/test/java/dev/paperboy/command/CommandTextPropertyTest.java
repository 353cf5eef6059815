package dev.paperboy.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.CommandCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextPropertyTest {
    private static final List<String> NASTY = List.of(
            "at",
            "in",
            "on",
            "top",
            "9",
            "mon",
            "week",
            "Berlin",
            "utc",
            "2026-08-21",
            "\"",
            "\\",
            "\"\"",
            "\\\"",
            ":",
            "author:",
            "foo:bar",
            "author:\"",
            "page:2",
            "-",
            "-x",
            "--",
            "/papers",
            "papers",
            "help",
            "é",
            "e\u0301",
            "😀",
            "‏",
            "http://x",
            "“",
            "\n",
            "\u0000",
            "\ud800",
            "\udc00",
            "\u202e",
            "\u00a0",
            "robots",
            "*:*",
            "top:",
            ",",
            "mon,",
            "a\"b",
            "'",
            "`",
            "|",
            "<@U1>",
            "@everyone");

    private final CommandText text = new CommandText(SampleSpecs.ALL);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void readsBackWhatItWrote(long seed) {
        Random random = new Random(seed);
        CallCodec codec = new CallCodec(text, new MemoryCallStore());
        for (int i = 0; i < 2_000; i++) {
            CommandCall call = call(random);
            assertThat(text.read(text.write(call))).isEqualTo(call);
            assertThat(codec.encode(call)).hasSizeLessThanOrEqualTo(CallCodec.LONGEST);
            assertThat(codec.decode(codec.encode(call))).isEqualTo(call);
            assertThat(text.check(call)).isEqualTo(call);
        }
    }

    @Test
    void readsBackWhatItWroteOfAnUnfinishedCall() {
        Random random = new Random(21);
        CallCodec codec = new CallCodec(text, new MemoryCallStore());
        for (int i = 0; i < 2_000; i++) {
            CommandCall whole = call(random);
            Map<String, String> some = new LinkedHashMap<>(whole.arguments());
            some.keySet().removeIf(option -> random.nextBoolean());
            CommandCall unfinished = new CommandCall(whole.command(), some);
            assertThat(text.readForm(text.write(unfinished)).call()).isEqualTo(unfinished);
            assertThat(codec.decodeForm(codec.encode(unfinished)).call()).isEqualTo(unfinished);
            assertThat(text.form(unfinished).isComplete())
                    .isEqualTo(text.complaints(unfinished).isEmpty());
        }
    }

    @Test
    void readsAnythingAsACallOrRefusesIt() {
        Random random = new Random(20_000);
        for (int i = 0; i < 20_000; i++) {
            String typed = i % 2 == 0 ? words(random, 12) : characters(random, i % 1000 == 1 ? 10_000 : 80);
            String prefix = i % 3 == 0
                    ? SampleSpecs.ALL
                                    .get(random.nextInt(SampleSpecs.ALL.size()))
                                    .name() + " "
                    : "";
            try {
                CommandCall call = text.read(prefix + typed);
                assertThat(text.read(text.write(call))).isEqualTo(call);
            } catch (CommandRefused refused) {
                assertThat(refused.card().headline()).isNotBlank().hasSizeLessThan(600);
            }
        }
    }

    private static CommandCall call(Random random) {
        CommandSpec spec = SampleSpecs.ALL.get(random.nextInt(SampleSpecs.ALL.size()));
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Option option : spec.options()) {
            if (option.required() || random.nextBoolean()) {
                int count = option.repeatable() ? 1 + random.nextInt(3) : 1;
                arguments.put(
                        option.name(),
                        IntStream.range(0, count)
                                .mapToObj(i -> canonical(option, random))
                                .collect(Collectors.joining("\n")));
            }
        }
        return new CommandCall(spec.name(), arguments);
    }

    private static String canonical(Option option, Random random) {
        while (true) {
            String raw = raw(option.type(), random);
            if (OptionReader.read(option.type(), raw) instanceof Reading.Accepted accepted) {
                return accepted.canonical();
            }
        }
    }

    private static String raw(OptionType type, Random random) {
        List<String> values =
                List.of("week", "newest", "2026-08", "today", "9pm", "23:59", "Europe/Berlin", "gmt", "fri-mon", "sun");
        boolean words = type instanceof OptionType.Words || type instanceof OptionType.PaperReference;
        if (type instanceof OptionType.Choice choice) {
            return choice.values().get(random.nextInt(choice.values().size()));
        }
        if (type instanceof OptionType.EmailAddress) {
            return "ann" + random.nextInt(100) + "@example.org";
        }
        if (type instanceof OptionType.Number number) {
            return Integer.toString(number.least() + random.nextInt(number.most() - number.least() + 1));
        }
        return words ? words(random, 6) : values.get(random.nextInt(values.size()));
    }

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> NASTY.get(random.nextInt(NASTY.size())))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
    }

    private static String characters(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
        }
        return text.toString();
    }
}
