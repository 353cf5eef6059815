package dev.paperboy.platform;

import dev.paperboy.chat.Address;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person wrote in a thread.
 *
 * @param messageId the platform's own id of the message, unique in the thread's channel
 * @param text what they wrote, as plain text; empty where the platform does not let us read it
 */
public record Remark(Address.Thread thread, Address.Person by, Instant at, String messageId, Optional<String> text) {}
