package dev.galley.check;

import java.util.Arrays;

/// Whether a number comes twice. Pure.
final class Repeats {

    private Repeats() {}

    /// Whether one of the numbers comes twice; they are in another order afterwards.
    static boolean among(long[] numbers) {
        Arrays.sort(numbers);
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] == numbers[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
