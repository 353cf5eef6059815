/** Slack: how soon Paperboy is there, how soon it acknowledges, how fast it posts and how much memory it takes, beside a bare Bolt app. */
@NullMarked
package dev.paperboy.bench.slack;

import org.jspecify.annotations.NullMarked;
