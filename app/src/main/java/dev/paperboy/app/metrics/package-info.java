/**
 * Figures and health, for machines that watch: {@code /metrics} in Prometheus' text format and {@code /health}, on the loopback
 * interface only. They name platforms, but neither workspaces nor people.
 */
@NullMarked
package dev.paperboy.app.metrics;

import org.jspecify.annotations.NullMarked;
