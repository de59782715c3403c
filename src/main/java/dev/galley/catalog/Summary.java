package dev.galley.catalog;

/// How high some posts are in a field of numbers.
///
/// @param measured how many posts have the number
/// @param missing how many do not; a missing number is never taken for zero
/// @param sum of the numbers that there are
/// @param lowest of the numbers that there are; without meaning where there is none
public record Summary(int measured, int missing, long sum, long lowest) {

    /// The mean of the numbers that there are; not a number where there is none.
    public double mean() {
        return measured == 0 ? Double.NaN : (double) sum / measured;
    }
}
