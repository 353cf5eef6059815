/**
 * Models outside of this program: language models behind an endpoint that speaks OpenAI's protocol, and embedding models behind
 * such an endpoint or in a directory of this machine.
 *
 * <p>A model is never trusted and never waited for longer than it may take: every request has a time limit, an answer a largest
 * size, and an endpoint that fails again and again is left alone for a while. What a model says leaves here as data for the
 * core to check.
 */
@NullMarked
package dev.paperboy.model;

import org.jspecify.annotations.NullMarked;
