package dev.paperboy.bench.discord;

import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** The least bot there is: says back what it is told. Arguments: Discord's interface, its gateway. */
public final class BareBot {
    private BareBot() {}

    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        JDA bot = JDABuilder.createLight("token", EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(new RestConfig().setBaseUrl(arguments[0]))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return arguments[1];
                    }
                })
                .addEventListeners(new ListenerAdapter() {
                    @Override
                    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
                        event.reply(event.getOptions().get(0).getAsString()).queue();
                    }
                })
                .build();
        bot.awaitReady();
        System.out.println("ready " + (System.nanoTime() - start) / 1_000_000);
    }
}
