package dev.galley.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

class DigitSortTest {

    @ParameterizedTest(name = "keys to {0}")
    @ValueSource(ints = {0, 1, 2, 101, 2_047, 2_048, 70_000, 1 << 22, 1 << 23, Integer.MAX_VALUE})
    void longsStandByTheirUpperHalvesAndElseAsTheyWere(int highest) {
        Random random = new Random(highest);
        for (int count : new int[] {0, 1, 2, 5_000}) {
            long[] longs = new long[count];
            Arrays.setAll(
                    longs,
                    i -> (random.nextLong(highest + 1L) << Integer.SIZE) | random.nextInt(1 << 30));
            int[] expected =
                    Arrays.stream(longs)
                            .boxed()
                            .sorted(Comparator.comparingLong(each -> each >>> Integer.SIZE))
                            .mapToInt(Long::intValue)
                            .toArray();
            assertThat(DigitSort.byUpperHalf(longs.clone(), highest)).isEqualTo(expected);
        }
    }
}
