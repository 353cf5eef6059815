@NullMarked
package dev.paperboy.data.seal;

import org.jspecify.annotations.NullMarked;
