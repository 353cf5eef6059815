package dev.paperboy.discord;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Invocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Who asks for what, and where, as Discord's envelope says. Pure. */
final class DiscordAsking {
    private static final Pattern PAPER =
            Pattern.compile("https?://(?:www\\.)?(?:arxiv\\.org|huggingface\\.co)/[^\\s<>()\\[\\]\"]+");

    private DiscordAsking() {}

    /** Where we are a member, that server is the workspace; elsewhere the person is alone with us. */
    static Invocation invocation(Interaction asking, CommandCall call) {
        Guild guild = asking.getGuild();
        if (guild == null || !asking.isFromAttachedGuild() || !(asking.getChannel() instanceof GuildChannel channel)) {
            Address.Person alone = DiscordAddresses.alone(asking.getUser());
            return new Invocation(call, alone, alone, true, Optional.empty());
        }
        Member member = Objects.requireNonNull(asking.getMember(), "in a server everybody is a member");
        return new Invocation(
                call,
                DiscordAddresses.member(guild.getId(), asking.getUser()),
                DiscordAddresses.of(channel),
                member.hasPermission(channel, Permission.MANAGE_CHANNEL),
                Optional.empty());
    }

    /** The sub-command with its options but one. */
    static CommandCall call(CommandInteractionPayload command, String without) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (OptionMapping option : command.getOptions()) {
            if (!option.getName().equals(without)) {
                arguments.put(option.getName(), option.getAsString());
            }
        }
        String name = command.getSubcommandName();
        return new CommandCall(name == null ? command.getName() : name, arguments);
    }

    /** The first link to a paper in a message. */
    static Optional<String> paperIn(Message message) {
        List<TextDisplay> texts = message.getComponentTree().findAll(TextDisplay.class);
        String all = Stream.concat(
                        Stream.of(message.getContentRaw()), texts.stream().map(TextDisplay::getContent))
                .collect(Collectors.joining("\n"));
        Matcher link = PAPER.matcher(all);
        return link.find() ? Optional.of(link.group()) : Optional.empty();
    }
}
