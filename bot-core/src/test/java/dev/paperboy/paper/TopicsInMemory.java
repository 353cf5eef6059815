package dev.paperboy.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Topics that tests give to papers. */
public final class TopicsInMemory implements Topics {
    private final Map<PaperId, List<String>> topics = new LinkedHashMap<>();
    private final List<String> common = new ArrayList<>();

    /** Where the paper has these topics. */
    public TopicsInMemory about(String id, String... names) {
        topics.put(PaperId.of(id), List.of(names));
        return this;
    }

    /** Where these are the topics of many papers, in that order. */
    public TopicsInMemory common(String... names) {
        common.addAll(List.of(names));
        return this;
    }

    @Override
    public List<String> of(Paper paper, int most) {
        return topics.getOrDefault(paper.id(), List.of()).stream().limit(most).toList();
    }

    @Override
    public boolean isAbout(Paper paper, String words) {
        return of(paper, Integer.MAX_VALUE).contains(words);
    }

    @Override
    public List<String> completing(String typed, int limit) {
        return common.stream()
                .filter(name -> (" " + name).contains(" " + typed))
                .limit(limit)
                .toList();
    }
}
