package dev.paperboy.paper;

/** How much attention a paper has: upvotes, comments and stars of its code repository. None is negative. */
public record Popularity(int upvotes, int comments, int stars) {
    public static final Popularity NONE = new Popularity(0, 0, 0);
}
