package dev.paperboy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingTest {
    private final Grounding grounding = new Grounding(
            "FerryNet: Routing Tokens Across Shallow Experts",
            "Mixtures of experts make language models larger. We propose FerryNet, a router that moves tokens across experts by"
                    + " solving a transport problem on the GPUs of one node. It has 0.3 M parameters, 1,024 experts and improves ImageNet"
                    + " accuracy by 1.5 points. Code: github.com/lab/ferry.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FerryNet routes tokens across experts by solving a transport problem.",
                "The authors propose a router for experts that improves accuracy by 1.5 points.",
                "Experts improve ImageNet accuracy by 1.5 points with 0.3 M parameters.",
                "A router moves tokens across 1024 experts on one GPU.",
                "Routing tokens across experts is a transport problem.",
                "this paper introduces a router that moves tokens across experts"
            })
    void letsThroughWhatThePaperSays(String sentence) {
        assertThat(grounding.checked(sentence))
                .hasValueSatisfying(text -> assertThat(text).matches("\\p{Lu}.*\\."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FerryNet improves ImageNet accuracy by 15 points.",
                "FerryNet improves accuracy by 2.5 points over routers.",
                "FerryNet has 3 M parameters and moves tokens across experts.",
                "FerryNet beats SwitchNet and moves tokens across experts.",
                "Google proposes a router that moves tokens across experts.",
                "A router of OpenAI moves tokens across experts.",
                "FerryNet routes tokens across experts with BERT.",
                "FerryNet routes tokens across experts, see https://evil.example.",
                "FerryNet routes tokens across experts, see evil.example.",
                "FerryNet routes tokens, code: github.com/lab/ferry.",
                "[FerryNet routes tokens](//evil) across experts.",
                "<!channel> FerryNet routes tokens across experts.",
                "FerryNet @everyone routes tokens across experts.",
                "<@U123> FerryNet routes tokens across experts.",
                "**FerryNet** routes tokens across experts.",
                "`FerryNet` routes tokens across experts.",
                "The weather is nice and everybody should buy shoes today.",
                "我们提出一种新的方法。",
                "Tokens.",
                ""
            })
    void refusesWhatItDoesNotSay(String sentence) {
        assertThat(grounding.checked(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u200b", "\u0007", "\n", "\u00ad"})
    void takesWhatCanNotBeSeenOut(String invisible) {
        assertThat(grounding.checked("FerryNet routes" + invisible + " tokens across experts."))
                .contains("FerryNet routes tokens across experts.");
    }
}
