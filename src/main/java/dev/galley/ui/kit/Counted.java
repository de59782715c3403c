package dev.galley.ui.kit;

import java.util.Locale;

/// Numbers as the window writes them.
public final class Counted {

    private Counted() {}

    /// A number with separators.
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// Some of all, as "3,412 of 100,000"; all of them as "100,000 posts".
    public static String of(int some, int all) {
        if (some == all) {
            return of(all) + (all == 1 ? " post" : " posts");
        }
        return of(some) + " of " + of(all);
    }

    /// A number of posts in words, as "1 post" or "3,412 posts".
    public static String posts(long number) {
        return of(number) + (number == 1 ? " post" : " posts");
    }
}
