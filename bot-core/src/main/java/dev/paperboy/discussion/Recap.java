package dev.paperboy.discussion;

import dev.paperboy.chat.Address;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was said in a discussion, chosen by the words alone. Pure: the same remarks give the same recap.
 *
 * <p>A remark says much when it shares words with other remarks: then others took it up, or it took them up. A question is
 * open when nobody else said anything after it that shares a word with it.
 */
final class Recap {
    private static final int QUOTED = 5;
    private static final int QUESTIONS = 5;
    private static final int SHORTEST_WORD = 4;
    /** A question ends a line or a sentence; one in a link does not. */
    private static final Pattern QUESTION = Pattern.compile("[^.!?\\n]{3,}\\?(?=\\s|$)");

    private static final Pattern PAPER = Pattern.compile(
            "(?:https?://)?(?:www\\.|export\\.)?(?:arxiv\\.org|huggingface\\.co|hf\\.co|alphaxiv\\.org)/[^\\s<>()\\[\\]\",]+"
                    + "|\\barXiv:\\S+|(?<![\\w./])\\d{4}\\.\\d{4,5}(?:v\\d{1,3})?(?![\\w/])",
            Pattern.CASE_INSENSITIVE);

    private final List<Remark> remarks;
    private final List<Set<String>> words;

    /** @param remarks oldest first */
    Recap(List<Remark> remarks) {
        this.remarks = List.copyOf(remarks);
        this.words = remarks.stream().map(remark -> words(text(remark))).toList();
    }

    /** How often each person spoke, the most talkative first. */
    Map<Address.Person, Long> people() {
        Map<Address.Person, Long> counts =
                remarks.stream().collect(Collectors.groupingBy(Remark::by, LinkedHashMap::new, Collectors.counting()));
        Map<Address.Person, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Address.Person, Long>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** How many remarks can be read. */
    long readable() {
        return remarks.stream().filter(remark -> remark.text().isPresent()).count();
    }

    /** The remarks that say most, in the order in which they were made. */
    List<Remark> points() {
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            if (!words.get(i).isEmpty()) {
                best.add(i);
            }
        }
        best.sort(Comparator.comparing(this::weight).reversed());
        return best.stream().limit(QUOTED).sorted().map(remarks::get).toList();
    }

    /** The questions nobody took up, the last ones first. */
    List<Question> openQuestions() {
        List<Question> open = new ArrayList<>();
        for (int i = remarks.size() - 1; i >= 0 && open.size() < QUESTIONS; i--) {
            Optional<String> question = question(text(remarks.get(i)));
            if (question.isPresent() && !isTakenUp(i, question.get())) {
                open.add(new Question(remarks.get(i).by(), question.get()));
            }
        }
        return open;
    }

    /** The papers that were linked or named by their id, in that order, each once. */
    List<PaperId> papers() {
        Set<PaperId> papers = new LinkedHashSet<>();
        for (Remark remark : remarks) {
            Matcher named = PAPER.matcher(text(remark));
            while (named.find()) {
                PaperId.arxiv(named.group().replaceFirst("[.;:!?')\\]]+$", "")).ifPresent(papers::add);
            }
        }
        return List.copyOf(papers);
    }

    /** What somebody asked. */
    record Question(Address.Person by, String text) {}

    private boolean isTakenUp(int place, String question) {
        Set<String> asked = words(question);
        for (int later = place + 1; later < remarks.size(); later++) {
            boolean byAnother =
                    !remarks.get(later).by().equals(remarks.get(place).by());
            if (byAnother && shared(asked, words.get(later)) > 0) {
                return true;
            }
        }
        return false;
    }

    private double weight(int place) {
        double shared = 0;
        for (int other = 0; other < remarks.size(); other++) {
            if (other != place) {
                shared += shared(words.get(place), words.get(other));
            }
        }
        return Math.log1p(words.get(place).size()) * (1 + shared);
    }

    private static int shared(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    /** The last question in the text. */
    private static Optional<String> question(String text) {
        Matcher question = QUESTION.matcher(text);
        Optional<String> last = Optional.empty();
        while (question.find()) {
            last = Optional.of(question.group().strip());
        }
        return last;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    private static String text(Remark remark) {
        return remark.text().orElse("");
    }
}
