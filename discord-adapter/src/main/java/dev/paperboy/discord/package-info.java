/** Discord through JDA: native events become command calls, cards become Components V2 messages. */
@NullMarked
package dev.paperboy.discord;

import org.jspecify.annotations.NullMarked;
