package dev.paperboy.discord;

import dev.paperboy.command.CommandSpec;
import dev.paperboy.platform.FingerprintStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the commands when they are not the ones that were registered last. */
final class DiscordRegistration {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordRegistration.class);

    private DiscordRegistration() {}

    /** Blocks. A failure is logged, and registering tried again at the next start. */
    static void register(JDA jda, List<CommandSpec> specs, FingerprintStore fingerprints) {
        try {
            List<CommandData> commands = DiscordOffers.commands(specs);
            String about = about(jda.getSelfUser().getApplicationId());
            String fingerprint = fingerprint(commands);
            if (!fingerprints.find(about).equals(Optional.of(fingerprint))) {
                jda.updateCommands().addCommands(commands).complete();
                fingerprints.keep(about, fingerprint);
            }
        } catch (RuntimeException failure) {
            LOG.error("Discord: the commands could not be registered", failure);
        }
    }

    /** Under which name the fingerprint of an application's commands is kept. */
    static String about(String application) {
        return "discord commands of " + application;
    }

    private static String fingerprint(List<CommandData> commands) {
        String serialised =
                commands.stream().map(command -> command.toData().toString()).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(serialised.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
