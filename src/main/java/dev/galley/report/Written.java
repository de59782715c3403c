package dev.galley.report;

import java.util.Locale;

/// How a report writes numbers.
public final class Written {

    private static final double LEAST_SHARE = 0.0001;

    private Written() {}

    /// A number with separators.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// A number and what is counted.
    public static String count(long number, String one, String more) {
        return count(number) + " " + (number == 1 ? one : more);
    }

    /// A part of all in per cent. Some is never 0 % and not all is never 100 %.
    public static String share(long some, long all) {
        if (all == 0 || some == 0) {
            return "0 %";
        }
        double share = (double) some / all;
        if (some == all) {
            return "100 %";
        }
        if (share < LEAST_SHARE) {
            return "< 0.01 %";
        }
        if (share > 1 - LEAST_SHARE) {
            return "> 99.99 %";
        }
        boolean fine = share < 0.01 || share > 0.99;
        return String.format(Locale.ROOT, fine ? "%.2f %%" : "%.1f %%", 100 * share);
    }

    /// A coverage to four digits, rounded down, so that only what is whole is 1.
    public static String coverage(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        return share >= 1
                ? "1"
                : String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000);
    }

    /// A mean to one digit.
    public static String mean(double mean) {
        return String.format(Locale.ROOT, "%.1f", mean);
    }
}
