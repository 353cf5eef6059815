/** Tests of how text from outside is made readable. */
@org.jspecify.annotations.NullMarked
package dev.paperboy.data.feed.text;
