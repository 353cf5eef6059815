/**
 * Digests by mail: cards in, messages of text and HTML out, through one SMTP server.
 *
 * <p>{@link dev.paperboy.mail.MailMessenger} posts, {@link dev.paperboy.mail.MailServer} says where and how,
 * {@link dev.paperboy.mail.MailHtml} draws. What a refusal means for the delivery is decided in {@code MailFailures} alone.
 */
@NullMarked
package dev.paperboy.mail;

import org.jspecify.annotations.NullMarked;
