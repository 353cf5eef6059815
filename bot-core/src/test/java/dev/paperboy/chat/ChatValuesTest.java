package dev.paperboy.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatValuesTest {
    private static final Workspace WORKSPACE = new Workspace("sample", "W1");

    @Test
    void idsFitTheirColumn() {
        String longest = "x".repeat(120);
        assertThat(new Address.Channel(WORKSPACE, longest).id()).isEqualTo(longest);
        assertThatThrownBy(() -> new Address.Channel(WORKSPACE, longest + "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Address.Person(WORKSPACE, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Workspace("", "W1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a@example.org\r\nBcc: b@example.org"})
    void aMailboxIsOneLine(String email) {
        assertThatThrownBy(() -> new Address.Mailbox(email)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageHasAnId() {
        Address.Channel channel = new Address.Channel(WORKSPACE, "C1");
        assertThatThrownBy(() -> new MessageRef(channel, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void callsAreEqualWhateverTheOrderOfTheirArguments() {
        CommandCall one = CommandCall.of("search").with("query", "x").with("page", 2);
        CommandCall other = new CommandCall("search", Map.of("page", "2", "query", "x"));
        assertThat(one).isEqualTo(other);
        assertThat(one.with("page", 3).argument("page")).contains("3");
        assertThat(one.argument("page")).contains("2");
        assertThat(one.argument("sort")).isEmpty();
    }
}
