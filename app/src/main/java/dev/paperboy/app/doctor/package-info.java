/**
 * What {@code paperboy doctor} looks at: one check per thing that can be missing or broken, each with what mends it.
 */
@NullMarked
package dev.paperboy.app.doctor;

import org.jspecify.annotations.NullMarked;
