package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExportTest {
    private static final Paper HOSTILE = paper(
            "=1+1 \"50% of {A_B} & C\"\nER  - \\x $y$ #1 ~^",
            List.of("Laurens van der Maaten", "Müller, Jörg", "Research and Development", "Plato"));

    @Test
    void escapesEveryCharacterThatMeansSomethingToTex() {
        assertThat(new BibTex().reference(HOSTILE).lines())
                .containsExactly(
                        "@misc{maaten2026-2608.00001,",
                        "  title = {{=1+1 \"50\\% of \\{A\\_B\\} \\& C\" ER  - \\textbackslash{}x \\$y\\$ \\#1"
                                + " \\textasciitilde{}\\textasciicircum{}}},",
                        "  author = {Laurens van der Maaten and {Müller, Jörg} and {Research and Development} and Plato},",
                        "  year = {2026},",
                        "  month = {8},",
                        "  eprint = {2608.00001},",
                        "  archivePrefix = {arXiv},",
                        "  primaryClass = {cs.CL},",
                        "  url = {https://arxiv.org/abs/2608.00001}",
                        "}");
    }

    @Test
    void keepsRisValuesOnTheirLine() {
        assertThat(new Ris().reference(HOSTILE).lines())
                .containsExactly(
                        "TY  - UNPB",
                        "TI  - =1+1 \"50% of {A_B} & C\" ER  - \\x $y$ #1 ~^",
                        "AU  - van der Maaten, Laurens",
                        "AU  - Müller, Jörg",
                        "AU  - Research and Development",
                        "AU  - Plato",
                        "PY  - 2026",
                        "DA  - 2026/08/20",
                        "ID  - 2608.00001",
                        "UR  - https://arxiv.org/abs/2608.00001",
                        "ER  - ");
    }

    @Test
    void writesNoCellThatASpreadsheetWouldRun() {
        assertThat(new Csv().text(List.of(new Csv().reference(HOSTILE))))
                .startsWith("id,title,authors,published,categories,votes,link\n")
                .contains("\n2608.00001,\"'=1+1 \"\"50% of {A_B} & C\"\" ER  - \\x $y$ #1 ~^\",")
                .contains(
                        "\"Laurens van der Maaten; Müller, Jörg; Research and Development; Plato\",2026-08-20,cs.CL,0,");
    }

    @Test
    void escapesStringsInJson() {
        assertThat(new JsonList().text(List.of(new JsonList().reference(HOSTILE))))
                .startsWith(
                        "[\n{\"id\": \"2608.00001\", \"title\": \"=1+1 \\\"50% of {A_B} & C\\\" ER  - \\\\x $y$ #1 ~^\"")
                .contains("\"M\\u00FCller, J\\u00F6rg\"")
                .endsWith("}\n]");
    }

    @Test
    void saysWhereAuthorsAreLeftOut() {
        List<String> many =
                IntStream.range(0, 2_000).mapToObj(i -> "Author N" + i).toList();
        Paper paper = paper("Large", many);
        assertThat(new BibTex().reference(paper))
                .contains("Author N29 and others}")
                .doesNotContain("N30");
        assertThat(new Ris().reference(paper)).contains("N1  - and 1970 more authors");
        assertThat(new Csv().reference(paper)).contains("; and 1970 more");
        assertThat(new JsonList().reference(paper)).contains("\"moreAuthors\": 1970");
    }

    @Test
    void givesEveryPaperOnOnePageAndEachPageWhole() {
        Reader reader = new Reader();
        List<String> titles = new ArrayList<>();
        for (int i = 10; i < 60; i++) {
            titles.add("Unique title " + i);
            reader.keep(Arrivals.arxiv("2607.000" + i, "Unique title " + i));
            reader.type(Lab.ANN, "save 2607.000" + i);
        }
        StringBuilder all = new StringBuilder();
        String page;
        int number = 0;
        do {
            page = reader.type(Lab.ANN, "export json page:" + ++number);
            assertThat(page).contains("[\n{", "}\n]").hasSizeLessThan(2_400);
            all.append(page);
        } while (page.contains("[Next page]"));
        assertThat(number).isGreaterThan(1);
        assertThat(titles).allSatisfy(title -> assertThat(all.toString()).containsOnlyOnce("\"" + title + "\""));
        assertThat(reader.type(Lab.ANN, "export json page:" + (number + 1))).contains("only " + number + " pages");
    }

    private static Paper paper(String title, List<String> authors) {
        PaperId id = Lab.ONE;
        return new Paper(
                id,
                title,
                "",
                authors,
                Optional.of(Instant.parse("2026-08-20T18:00:00Z")),
                List.of("cs.CL"),
                List.of(),
                Optional.empty(),
                Links.of(id),
                Popularity.NONE,
                Optional.empty(),
                false);
    }
}
