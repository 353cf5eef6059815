package dev.paperboy.slack;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Many people of the doubled Slack at once. */
public final class SlackLoad {
    private static final long NANOS = 1_000_000_000L;

    private final SlackDouble slack;

    /** What is asked of Slack is not limited from now on: it is Paperboy that is measured. */
    public SlackLoad(SlackDouble slack) {
        slack.withoutTiers();
        this.slack = slack;
    }

    /**
     * Gives slash commands, each by a person of their own; they don't wait for each other. Their moments are scattered evenly over the
     * time, alike in every run: at a steady beat an app that looks for messages at a beat of its own would always, or never, have just looked.
     *
     * @return how long each waited for its acknowledgement, the shortest first
     */
    public List<Duration> commands(int count, int perSecond, String text) throws InterruptedException {
        List<String> envelopes = new ArrayList<>();
        ScheduledExecutorService typing = Executors.newSingleThreadScheduledExecutor();
        long last = count * (NANOS / perSecond);
        long[] moments = new Random(count).longs(count, 0, last).sorted().toArray();
        for (int i = 0; i < count; i++) {
            String user = "U0LOAD" + i;
            Future<?> unused = typing.schedule(() -> envelopes.add(type(user, text)), moments[i], TimeUnit.NANOSECONDS);
        }
        typing.shutdown();
        if (!typing.awaitTermination(count / perSecond + 60L, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the commands could not be given in time");
        }
        if (envelopes.size() != count) {
            throw new IllegalStateException("only " + envelopes.size() + " of " + count + " commands could be given");
        }
        for (int tries = 0; !envelopes.stream().allMatch(slack.sockets()::isAcknowledged); tries++) {
            if (tries == 100) {
                throw new IllegalStateException("some commands were never acknowledged");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return envelopes.stream().map(slack.sockets()::waited).sorted().toList();
    }

    private String type(String user, String text) {
        JsonObject slash = new JsonObject();
        slash.addProperty("command", "/papers");
        slash.addProperty("text", text);
        slash.addProperty("team_id", SlackDouble.TEAM);
        slash.addProperty("channel_id", "C0LOAD");
        slash.addProperty("user_id", user);
        slash.addProperty("response_url", slack.responseUrl("C0LOAD", user, "0"));
        slash.addProperty("trigger_id", slack.screens().trigger());
        return slack.sockets().send("slash_commands", slash);
    }
}
