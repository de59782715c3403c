package dev.galley.compare;

/// How much alike texts are: the share of words that they have in common (Dice's coefficient over
/// the words with their repetitions), from 0 to 1.
final class Likeness {

    private Likeness() {}

    /// The likeness of each text of one side to each of the other; 0 where it is below the least.
    ///
    /// @param before sorted bags of words, see [Words#bag]
    static double[][] table(int[][] before, int[][] after, double least) {
        double[][] table = new double[before.length][after.length];
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < after.length; j++) {
                double alike = of(before[i], after[j]);
                table[i][j] = alike >= least ? alike : 0;
            }
        }
        return table;
    }

    /// The likeness of two bags of words.
    static double of(int[] before, int[] after) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < before.length && j < after.length) {
            int order = Integer.compare(before[i], after[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = before.length + after.length;
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
