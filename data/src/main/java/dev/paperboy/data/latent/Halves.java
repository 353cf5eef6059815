package dev.paperboy.data.latent;

/**
 * Arithmetic of vectors that are two in one: by topic, and by the company that words keep. All have the same even number of
 * components.
 */
public final class Halves {
    private Halves() {}

    /** The vector itself, each half made of length 1; a zero stays zero. */
    public static float[] unit(float[] vector) {
        int half = vector.length / 2;
        scale(vector, 0, inverse(length(vector, 0)));
        scale(vector, half, inverse(length(vector, half)));
        return vector;
    }

    /** The vector itself, its halves so many times as long. */
    public static float[] times(float[] vector, double topics, double company) {
        scale(vector, 0, (float) topics);
        scale(vector, vector.length / 2, (float) company);
        return vector;
    }

    /** A vector turned towards another, as far as that is added to its direction; its halves keep their lengths. */
    public static float[] turned(float[] vector, float[] towards, double amount) {
        int half = vector.length / 2;
        float topics = length(vector, 0);
        float company = length(vector, half);
        float[] turned = unit(vector.clone());
        for (int at = 0; at < turned.length; at++) {
            turned[at] += (float) amount * towards[at];
        }
        return times(unit(turned), topics, company);
    }

    /** The scalar product of what two vectors say of topics. */
    public static double topics(float[] one, float[] other) {
        return product(one, other, 0);
    }

    /** How near two vectors are, by topic and by company: the two cosines together, -2 to 2. */
    static double nearness(float[] one, float[] other) {
        return cosine(one, other, 0) + cosine(one, other, one.length / 2);
    }

    private static double cosine(float[] one, float[] other, int begin) {
        double lengths = length(one, begin) * length(other, begin);
        return lengths == 0 ? 0 : product(one, other, begin) / lengths;
    }

    private static double product(float[] one, float[] other, int begin) {
        double product = 0;
        for (int at = begin; at < begin + one.length / 2; at++) {
            product += one[at] * other[at];
        }
        return product;
    }

    /** How long the half is that begins there. */
    static float length(float[] vector, int begin) {
        double squares = 0;
        for (int at = begin; at < begin + vector.length / 2; at++) {
            squares += vector[at] * vector[at];
        }
        return (float) Math.sqrt(squares);
    }

    private static float inverse(float length) {
        return length == 0 ? 0 : 1 / length;
    }

    private static void scale(float[] vector, int begin, float factor) {
        for (int at = begin; at < begin + vector.length / 2; at++) {
            vector[at] *= factor;
        }
    }
}
