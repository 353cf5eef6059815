package dev.paperboy.data.index;

import dev.paperboy.data.latent.LatentModel;
import java.util.Map;
import java.util.Optional;

/**
 * What helps to read a query that was learnt before.
 *
 * @param model what terms mean; empty while that is not known
 */
record Learnt(Acronyms acronyms, Optional<LatentModel> model, Emphasis emphasis) {
    /** Knows nothing. */
    static final Learnt NOTHING = new Learnt(Acronyms.NONE, Optional.empty(), Emphasis.NONE);

    Learnt withoutShortForms() {
        return new Learnt(Acronyms.NONE, model, emphasis);
    }

    /** The meaning of terms that count so much; empty while nothing is known of any. */
    float[] meaning(Map<String, Float> terms) {
        return model.map(known -> known.vector(terms)).orElse(new float[0]);
    }

    /** How near a term is to a meaning, by topic and by company; 0 when it is not known. */
    double nearness(String term, float[] meaning) {
        return model.map(known -> known.nearness(term, meaning)).orElse(0.0);
    }
}
