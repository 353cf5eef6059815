@NullMarked
package dev.paperboy.data.latent;

import org.jspecify.annotations.NullMarked;
