/** Slack through Bolt for Java: native events become command calls, cards become Block Kit messages. */
@NullMarked
package dev.paperboy.slack;

import org.jspecify.annotations.NullMarked;
