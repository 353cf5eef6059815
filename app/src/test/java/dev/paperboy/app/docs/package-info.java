/** That the documentation says what the program does. */
@NullMarked
package dev.paperboy.app.docs;

import org.jspecify.annotations.NullMarked;
