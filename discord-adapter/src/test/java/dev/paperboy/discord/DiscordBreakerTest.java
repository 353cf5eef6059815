package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.chat.SettableClock;
import dev.paperboy.discord.fake.FakeDiscord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Too many refused requests end sending, before Discord ends it for the whole network. */
class DiscordBreakerTest {
    private static final String WHERE = "users/@me";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-21T09:00:00Z"));
    private final OkHttpClient client =
            new OkHttpClient.Builder().addInterceptor(new DiscordBreaker(clock)).build();

    @SuppressWarnings("NullAway.Init") // set before each test
    private FakeDiscord discord;

    @BeforeEach
    void prepare() throws IOException {
        discord = new FakeDiscord();
    }

    @AfterEach
    void end() throws IOException {
        discord.close();
    }

    @Test
    void sendsNoMoreUntilTenMinutesAreOver() throws IOException {
        discord.faults().refuse("GET users/", DiscordLimits.INVALID_REQUESTS, 403, 50001);
        for (int sent = 0; sent < DiscordLimits.INVALID_REQUESTS; sent++) {
            assertThat(get(WHERE)).isEqualTo(403);
        }
        assertThatThrownBy(() -> get(WHERE)).isInstanceOf(DiscordBreaker.Open.class);
        assertThat(discord.requests("GET users/")).hasSize(DiscordLimits.INVALID_REQUESTS);
        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(get(WHERE)).isEqualTo(200);
    }

    @Test
    void doesNotCountLimitsThatOthersUsedUp() throws IOException {
        discord.faults().limit("GET users/", DiscordLimits.INVALID_REQUESTS + 1, "shared");
        for (int sent = 0; sent <= DiscordLimits.INVALID_REQUESTS; sent++) {
            assertThat(get(WHERE)).isEqualTo(429);
        }
    }

    private int get(String path) throws IOException {
        Request request = new Request.Builder()
                .url(discord.rest().resolve(path).toString())
                .build();
        try (Response answer = client.newCall(request).execute()) {
            return answer.code();
        }
    }
}
