package dev.galley.review;

import java.util.OptionalDouble;

/// How many of those that were judged in a sample are right, and what that says of all that the
/// sample was drawn from.
///
/// @param right how many were judged right
/// @param judged how many were judged at all
public record Share(int right, int judged) {

    /// The quantile of the normal distribution that leaves 2.5 % on either side.
    private static final double Z = 1.959963984540054;

    public Share {
        if (right < 0 || right > judged) {
            throw new IllegalArgumentException(right + " of " + judged);
        }
    }

    /// The share right, 0 to 1; empty where nothing was judged.
    public OptionalDouble value() {
        return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / judged);
    }

    /// The lower end of the 95 % interval, 0 where nothing was judged.
    public double low() {
        return right == 0 ? 0 : Math.max(0, middle() - half());
    }

    /// The upper end of the 95 % interval, 1 where nothing was judged.
    public double high() {
        return right == judged ? 1 : Math.min(1, middle() + half());
    }

    /// The middle of the Wilson score interval: E. B. Wilson, "Probable inference, the law of
    /// succession, and statistical inference", Journal of the American Statistical Association 22
    /// (1927), 209 to 212. Unlike the usual one it holds for small samples and shares near 1. It
    /// takes the sample for drawn from very many posts; from few it is wider than need be.
    private double middle() {
        double n = judged;
        return (right / n + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double half() {
        double n = judged;
        double p = right / n;
        return Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    }
}
