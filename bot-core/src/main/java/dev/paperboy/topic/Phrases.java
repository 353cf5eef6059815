package dev.paperboy.topic;

import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of a paper that may be its topics: runs of one to four words of the title and the abstract with no break between.
 *
 * @param found each once, in the order in which they first stand
 * @param shortForms what the paper's own short forms stand for, as forms
 */
record Phrases(List<Phrase> found, Map<String, String> shortForms) {
    private static final int LONGEST = 4;
    private static final int MOST_CHARACTERS = 20_000;

    /** Those of a paper; of a very long abstract its beginning counts. */
    static Phrases of(Paper paper) {
        String text = paper.abstractText();
        Gathering gathering = new Gathering();
        gathering.read(paper.title(), true);
        gathering.read(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), false);
        return gathering.phrases();
    }

    private static final class Gathering {
        private final Map<String, Phrase> found = new LinkedHashMap<>();
        private final Map<String, String> shortForms = new LinkedHashMap<>();

        void read(String text, boolean title) {
            List<Token> tokens = Token.in(text);
            ShortForms.in(text, tokens).forEach(shortForms::putIfAbsent);
            int from = 0;
            for (int at = 0; at <= tokens.size(); at++) {
                boolean isBreak = at == tokens.size() || Breaks.at(tokens.get(at));
                if (isBreak || (at > from && !touches(text, tokens.get(at - 1), tokens.get(at)))) {
                    addRun(tokens.subList(from, at), text.length(), title);
                    from = isBreak ? at + 1 : at;
                }
            }
        }

        private static boolean touches(String text, Token left, Token right) {
            return text.substring(left.end(), right.start()).isBlank();
        }

        private void addRun(List<Token> run, int length, boolean title) {
            for (int from = 0; from < run.size(); from++) {
                for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST); to++) {
                    add(List.copyOf(run.subList(from, to)), length, title, to - from == run.size());
                }
            }
        }

        private void add(List<Token> tokens, int length, boolean title, boolean whole) {
            String form = String.join(" ", tokens.stream().map(Token::form).toList());
            Phrase before = found.get(form);
            boolean named = tokens.stream().allMatch(Token::isNamed);
            double at = title ? 0 : (double) tokens.get(0).start() / Math.max(1, length);
            if (before == null) {
                found.put(form, new Phrase(form, tokens, 1, at, title, whole, named));
            } else {
                found.put(
                        form,
                        new Phrase(
                                form,
                                title || !before.inTitle() || before.times() > 1 ? before.tokens() : tokens,
                                before.times() + 1,
                                before.first(),
                                before.inTitle() || title,
                                before.whole() || whole,
                                before.named() && named));
            }
        }

        /** A short form and what it stands for are one phrase, the long one. */
        Phrases phrases() {
            Map<String, Phrase> all = new LinkedHashMap<>(found);
            shortForms.forEach((shorter, longer) -> {
                Phrase abbreviated = all.get(shorter);
                Phrase whole = all.get(longer);
                if (abbreviated != null && whole != null) {
                    all.remove(shorter);
                    all.put(longer, whole.and(abbreviated));
                }
            });
            return new Phrases(new ArrayList<>(all.values()), Map.copyOf(shortForms));
        }
    }
}
