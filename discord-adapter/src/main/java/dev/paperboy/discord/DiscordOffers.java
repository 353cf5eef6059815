package dev.paperboy.discord;

import dev.paperboy.card.Cut;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.CommandText;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** The declarations as Discord's commands. Pure. */
final class DiscordOffers {
    /** Commands about a message with a paper's link: Discord's name for each, and ours. */
    static final Map<String, String> ABOUT_MESSAGES = aboutMessages();

    private DiscordOffers() {}

    /** {@code /papers} with a sub-command for each declaration, and the commands about messages there are declarations for. */
    static List<CommandData> commands(List<CommandSpec> specs) {
        List<CommandData> about = ABOUT_MESSAGES.entrySet().stream()
                .filter(each -> specs.stream().anyMatch(spec -> spec.name().equals(each.getValue())))
                .map(each -> everywhere(Commands.message(each.getKey())))
                .toList();
        CommandData papers = everywhere(Commands.slash(CommandText.ROOT, "The day's research papers")
                .addSubcommands(specs.stream().map(DiscordOffers::subcommand).toList()));
        return Stream.concat(Stream.of(papers), about.stream()).toList();
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

        @Override
        public OptionData number(OptionType.Number type) {
            return new OptionData(
                            net.dv8tion.jda.api.interactions.commands.OptionType.INTEGER,
                            option.name(),
                            described(option.summary()))
                    .setRequiredRange(type.least(), type.most());
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
