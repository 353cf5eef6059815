package dev.paperboy.summary;

/**
 * A sentence and its place in the text it was found in.
 *
 * @param number its place among the sentences, from 1
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the text from start to end; neither empty nor beginning or ending with white space
 */
public record Sentence(int number, int start, int end, String text) {}
