package dev.paperboy.subscription;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A topic's parts as typed: words, {@code "phrases"}, and either of them excluded by a hyphen before it. */
final class TopicWords {
    private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"?|\\S+");

    private TopicWords() {}

    static List<String> of(String topic) {
        return PART.matcher(topic).results().map(MatchResult::group).toList();
    }
}
