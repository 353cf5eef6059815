package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordShardsTest {
    @Test
    void takesAsManyAsDiscordAdvises() {
        assertThat(DiscordShards.read("auto")).contains(DiscordShards.AUTO);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0", "4, 4, 0, 3", "0-3/16, 16, 0, 3", "12-15/16, 16, 12, 15", "5/16, 16, 5, 5"})
    void readsANumberAndAPart(String text, int total, int first, int last) {
        assertThat(DiscordShards.read(text)).contains(new DiscordShards(OptionalInt.of(total), first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "many", "-1", "3-1/16", "0-16/16", "16/16", "1-2", "1/", "0-3/16/2", "999999"})
    void refusesEverythingElse(String text) {
        assertThat(DiscordShards.read(text)).isEmpty();
    }
}
