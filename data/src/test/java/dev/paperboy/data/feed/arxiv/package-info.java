/** Tests. */
@org.jspecify.annotations.NullMarked
package dev.paperboy.data.feed.arxiv;
