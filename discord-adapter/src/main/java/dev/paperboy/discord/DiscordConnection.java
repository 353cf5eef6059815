package dev.paperboy.discord;

import dev.paperboy.platform.Secret;
import java.net.URI;
import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;

/**
 * How we log in: without a privileged intent, with nothing cached but servers, channels and the tags of forums, and with the library's
 * shutdown left to us.
 */
final class DiscordConnection {
    /** What we hear of: channels, that somebody wrote (not what), and reactions. */
    private static final EnumSet<GatewayIntent> INTENTS =
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.GUILD_MESSAGE_REACTIONS);

    private DiscordConnection() {}

    /**
     * Begins to connect; the listeners hear when people can be answered.
     *
     * @throws net.dv8tion.jda.api.exceptions.InvalidTokenException when Discord refuses the token
     * @throws RuntimeException when Discord does not answer
     */
    static JDA begin(Secret token, DiscordEndpoint endpoint, ListenerAdapter... listeners) {
        JDABuilder builder = JDABuilder.createLight(token.reveal(), INTENTS)
                .setRestConfig(new RestConfig().setBaseUrl(endpoint.rest().toString()))
                .enableCache(CacheFlag.FORUM_TAGS)
                .setHttpClientBuilder(DiscordOnce.transport())
                .setEnableShutdownHook(false)
                .addEventListeners((Object[]) listeners);
        endpoint.gateway().ifPresent(gateway -> builder.setSessionController(at(gateway)));
        return builder.build();
    }

    private static ConcurrentSessionController at(URI gateway) {
        return new ConcurrentSessionController() {
            @Override
            public String getGateway() {
                return gateway.toString();
            }
        };
    }
}
