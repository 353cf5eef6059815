package dev.paperboy.discord;

import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import okhttp3.OkHttpClient;

/**
 * How we log in: without a privileged intent, with nothing cached but servers, channels and the tags of forums, and with the library's
 * shutdown left to us. Its threads are shared by all shards and all tries, because a try that fails would leave its own behind.
 */
final class DiscordConnection implements AutoCloseable {
    /** What we hear of: channels, that somebody wrote (not what), and reactions. */
    static final EnumSet<GatewayIntent> INTENTS =
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.GUILD_MESSAGE_REACTIONS);

    private final DiscordAccount account;
    private final OkHttpClient.Builder transport;
    private final ScheduledExecutorService gateway = Executors.newScheduledThreadPool(2, named("discord-gateway"));
    private final ScheduledExecutorService turns = Executors.newScheduledThreadPool(2, named("discord-turns"));
    private final ExecutorService requests = Executors.newCachedThreadPool(named("discord-requests"));

    DiscordConnection(DiscordAccount account, OkHttpClient.Builder transport) {
        this.account = account;
        this.transport = transport;
    }

    /**
     * Begins to connect; the listeners hear when people can be answered.
     *
     * @throws net.dv8tion.jda.api.exceptions.InvalidTokenException when Discord refuses the token
     * @throws RuntimeException when Discord does not answer
     */
    ShardManager begin(ListenerAdapter... listeners) {
        DefaultShardManagerBuilder builder = DefaultShardManagerBuilder.createLight(
                        account.token().reveal(), INTENTS)
                .setRestConfig(new RestConfig().setBaseUrl(account.rest().toString()))
                .setSessionController(new NamedGateway())
                .enableCache(CacheFlag.FORUM_TAGS)
                .setHttpClientBuilder(transport)
                .setGatewayPool(gateway, false)
                .setRateLimitScheduler(turns, false)
                .setRateLimitElastic(requests, false)
                .setEnableShutdownHook(false)
                .addEventListeners((Object[]) listeners);
        account.shards()
                .total()
                .ifPresent(total -> builder.setShardsTotal(total)
                        .setShards(account.shards().first(), account.shards().last()));
        return builder.build();
    }

    /** Ends the threads; what was begun has to be shut down before. */
    @Override
    public void close() {
        gateway.shutdown();
        turns.shutdown();
        requests.shutdown();
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Stays with the gateway that Discord named, also for sessions that begin anew. */
    private static final class NamedGateway extends ConcurrentSessionController {
        private volatile String named = "";

        @Override
        public ShardedGateway getShardedGateway(JDA shard) {
            ShardedGateway gateway = super.getShardedGateway(shard);
            named = gateway.getUrl();
            return gateway;
        }

        @Override
        public String getGateway() {
            return named.isEmpty() ? super.getGateway() : named;
        }
    }
}
