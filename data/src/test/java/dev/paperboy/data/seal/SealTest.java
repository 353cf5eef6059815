package dev.paperboy.data.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.platform.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Secret TOKEN = new Secret("xoxb-canary");
    private static final String PLACE = "slack/T1\ntoken";

    private final SealingKey first = SealingKey.random();
    private final Seal seal = new Seal(List.of(first));

    @Test
    void opensWhatItClosedWhereItWasClosedFor() {
        String sealed = seal.close(TOKEN, PLACE);
        assertThat(sealed).doesNotContain("xox").doesNotContain("canary");
        assertThat(seal.open(sealed, PLACE)).isEqualTo(TOKEN);
        assertThatThrownBy(() -> seal.open(sealed, "slack/T2\ntoken")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(sealed, "slack/T1\nnext_token")).isInstanceOf(SealBroken.class);
    }

    @Test
    void neverClosesTwiceAlike() {
        assertThat(seal.close(TOKEN, PLACE)).isNotEqualTo(seal.close(TOKEN, PLACE));
    }

    @Test
    void opensNothingThatWasChanged() {
        String sealed = seal.close(TOKEN, PLACE);
        for (int i = 0; i < sealed.length() - 2; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThatThrownBy(() -> seal.open(changed, PLACE))
                    .as(changed)
                    .isInstanceOf(SealBroken.class)
                    .hasMessageNotContaining("xox");
        }
        assertThatThrownBy(() -> seal.open(sealed.substring(0, 12), PLACE)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open("", PLACE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void opensWithAnOlderKeyAndClosesWithTheNewest() {
        String old = seal.close(TOKEN, PLACE);
        Seal both = new Seal(List.of(SealingKey.random(), first));
        assertThat(both.open(old, PLACE)).isEqualTo(TOKEN);
        assertThat(both.isCurrent(old)).isFalse();
        assertThat(both.isCurrent(both.close(TOKEN, PLACE))).isTrue();
        assertThatThrownBy(() -> seal.open(both.close(TOKEN, PLACE), PLACE))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("a key that is not here");
    }

    @Test
    void readsAKeyAsOpensslMakesItAndNeverQuotesOne() {
        assertThat(new Seal(List.of(SealingKey.read(first.reveal()))).open(seal.close(TOKEN, PLACE), PLACE))
                .isEqualTo(TOKEN);
        assertThat(first.toString()).doesNotContain(first.reveal());
        assertThatThrownBy(() -> SealingKey.read("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("has 5 bytes instead of 32");
        assertThatThrownBy(() -> SealingKey.read("canary!"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary")
                .hasNoCause();
    }
}
