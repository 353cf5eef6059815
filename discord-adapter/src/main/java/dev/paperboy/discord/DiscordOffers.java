package dev.paperboy.discord;

import dev.paperboy.card.Cut;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.CommandText;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Place;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** The declarations as Discord's commands. Pure. */
final class DiscordOffers {
    /** Commands about a message with a paper's link: Discord's name for each, and ours. */
    static final Map<String, String> ABOUT_MESSAGES = aboutMessages();

    private DiscordOffers() {}

    /**
     * {@code /papers} with a sub-command for each declaration, the same for those that only managers may give, and the commands about
     * messages there are declarations for.
     */
    static List<CommandData> commands(List<CommandSpec> specs) {
        return Stream.of(forEverybody(specs).stream(), forManagers(specs).stream(), aboutMessages(specs))
                .flatMap(commands -> commands)
                .toList();
    }

    private static Optional<CommandData> forEverybody(List<CommandSpec> specs) {
        return command(CommandText.ROOT, "The day's research papers", specs, spec -> !DiscordRoots.isManaged(spec))
                .map(command -> everywhere(command));
    }

    /** Discord lets those with the permission see it; whoever runs a server may change that, so it is checked again by us. */
    private static Optional<CommandData> forManagers(List<CommandSpec> specs) {
        return command(DiscordRoots.MANAGEMENT, "What this channel gets, and when", specs, DiscordRoots::isManaged)
                .map(command -> command.setDefaultPermissions(
                                DefaultMemberPermissions.enabledFor(Permission.MANAGE_CHANNEL))
                        .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                        .setIntegrationTypes(IntegrationType.ALL));
    }

    private static Optional<CommandData> command(
            String name, String description, List<CommandSpec> specs, Predicate<CommandSpec> which) {
        List<SubcommandData> parts =
                specs.stream().filter(which).map(DiscordOffers::subcommand).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Commands.slash(name, description).addSubcommands(parts));
    }

    private static Stream<CommandData> aboutMessages(List<CommandSpec> specs) {
        return ABOUT_MESSAGES.entrySet().stream()
                .flatMap(each -> specs.stream()
                        .filter(spec -> spec.name().equals(each.getValue()))
                        .map(spec -> placed(Commands.message(each.getKey()), spec)));
    }

    private static CommandData placed(CommandData command, CommandSpec spec) {
        return spec.place() == Place.ANYWHERE
                ? everywhere(command)
                : command.setContexts(InteractionContextType.GUILD).setIntegrationTypes(IntegrationType.GUILD_INSTALL);
    }

    private static CommandData everywhere(CommandData command) {
        return command.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
    }

    /** Discord wants the required options first. */
    private static SubcommandData subcommand(CommandSpec spec) {
        return new SubcommandData(spec.name(), described(spec.summary()))
                .addOptions(spec.options().stream()
                        .sorted(Comparator.comparing(option -> !option.required()))
                        .limit(DiscordLimits.COMMAND_PARTS)
                        .map(DiscordOffers::option)
                        .toList());
    }

    private static OptionData option(Option option) {
        return option.type().accept(new Typed(option)).setRequired(option.required());
    }

    private static String described(String summary) {
        return Cut.to(summary, DiscordLimits.COMMAND_DESCRIPTION);
    }

    private static Map<String, String> aboutMessages() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("Discuss this paper", "discuss");
        commands.put("Summarize", "summarize");
        return Collections.unmodifiableMap(commands);
    }

    /** An option in Discord's types; values that are many are completed while they are typed. */
    private record Typed(Option option) implements OptionType.Visitor<OptionData> {
        @Override
        public OptionData words(OptionType.Words type) {
            return completed().setMaxLength(Math.min(type.longest(), DiscordLimits.STRING_OPTION));
        }

        /** Where there are so many, they are numbers of something that can be listed. */
        @Override
        public OptionData number(OptionType.Number type) {
            return new OptionData(
                            net.dv8tion.jda.api.interactions.commands.OptionType.INTEGER,
                            option.name(),
                            described(option.summary()))
                    .setRequiredRange(type.least(), type.most())
                    .setAutoComplete(option.form() == Option.Form.BARE);
        }

        @Override
        public OptionData choice(OptionType.Choice type) {
            OptionData choices = text();
            if (type.values().size() > DiscordLimits.COMMAND_PARTS) {
                return completed();
            }
            type.values().forEach(value -> choices.addChoice(value, value));
            return choices;
        }

        @Override
        public OptionData date(OptionType.Date type) {
            return completed();
        }

        @Override
        public OptionData timeOfDay(OptionType.TimeOfDay type) {
            return completed();
        }

        @Override
        public OptionData zone(OptionType.Zone type) {
            return completed();
        }

        @Override
        public OptionData days(OptionType.Days type) {
            return completed();
        }

        @Override
        public OptionData paperReference(OptionType.PaperReference type) {
            return completed();
        }

        @Override
        public OptionData emailAddress(OptionType.EmailAddress type) {
            return text();
        }

        private OptionData completed() {
            return text().setAutoComplete(true);
        }

        private OptionData text() {
            return new OptionData(
                    net.dv8tion.jda.api.interactions.commands.OptionType.STRING,
                    option.name(),
                    described(option.summary()));
        }
    }
}
