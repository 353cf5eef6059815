@NullMarked
package dev.paperboy.data.topic;

import org.jspecify.annotations.NullMarked;
