package dev.galley.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells secrets from what stands for one. Pure.
final class Randomness {

    private static final Pattern STANDS_FOR =
            Pattern.compile(
                    "example|change.?me|your|xxx|placeholder|dummy|sample|fake|redact|replace"
                            + "|insert|secret|passw|hunter2|test|demo|todo|foo|bar|token|key|local"
                            + "|postgres|mysql|root|admin|user|\\.\\.\\.|…|\\*\\*|<|\\$|\\{|%|abc"
                            + "|012345|123456|54321|aaaa|0000|1111|qwert|deadbeef|letmein");
    private static final Pattern NAME_LIKE =
            Pattern.compile("[a-z]+([._/:-][a-z]+)+|[a-z]+([A-Z][a-z]+)*(\\.\\w+)*(\\(.*)?");

    private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]");

    /// The beginnings of the tokens that documentation shows everywhere.
    private static final Set<String> WELL_KNOWN =
            Set.of("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkw");

    /// Bits a character; words are below, random letters and digits of this length above.
    private static final double RANDOM = 3.3;

    private static final double PASSWORD = 2.7;

    private Randomness() {}

    /// Whether a token whose form is known is one for show.
    static boolean isMadeUp(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        boolean shown =
                lower.contains("example")
                        || lower.contains("xxxx")
                        || lower.contains("0000000")
                        || lower.contains("1234567890")
                        || lower.contains("abcdefgh")
                        || lower.contains("your");
        return shown
                || WELL_KNOWN.stream().anyMatch(token::startsWith)
                || entropy(token) < PASSWORD;
    }

    /// Whether a token has digits and letters of both cases, as no words have.
    static boolean isMixed(String token) {
        return !isMadeUp(token)
                && has(token, '0', '9')
                && has(token, 'a', 'z')
                && has(token, 'A', 'Z');
    }

    /// Whether the value of something that is called a secret looks made by a machine.
    static boolean isRandom(String value) {
        return entropy(value) >= RANDOM
                && has(value, '0', '9')
                && (has(value, 'a', 'z') || has(value, 'A', 'Z'))
                && !standsForOne(value);
    }

    /// Whether a password in an address is more than one for show.
    static boolean isPassword(String value) {
        return entropy(value) >= PASSWORD && has(value, '0', '9') && !standsForOne(value);
    }

    private static boolean standsForOne(String value) {
        return STANDS_FOR.matcher(value.toLowerCase(Locale.ROOT)).find()
                || NAME_LIKE.matcher(value).matches()
                || WORDS.splitAsStream(value).filter(Randomness::isWord).count() > 1;
    }

    private static boolean isWord(String part) {
        return part.length() > 2 && part.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// Shannon's entropy of the characters, in bits a character.
    static double entropy(String value) {
        int[] counts = new int[128];
        for (int i = 0; i < value.length(); i++) {
            counts[value.charAt(i) & 127]++;
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / value.length();
                bits -= share * Math.log(share) / Math.log(2);
            }
        }
        return bits;
    }

    private static boolean has(String value, char from, char to) {
        return value.chars().anyMatch(c -> c >= from && c <= to);
    }
}
