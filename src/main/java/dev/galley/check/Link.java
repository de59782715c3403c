package dev.galley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An address in a text.
///
/// @param start of the address in the text
/// @param url without the marks that end the sentence around it
/// @param raw with them
record Link(int start, String url, String raw) {

    /// What ends an address, besides white space.
    private static final String AROUND = "<>\"'`“”‘’";

    /// Marks behind an address that belong to the sentence.
    private static final int MOST_AROUND = 16;

    private static final String ENDS = ".,;:!?…*_";

    /// Names that are set aside for examples and tests, or stand for the own machine or network
    /// (RFC 2606, RFC 6761, RFC 6762).
    private static final Set<String> RESERVED =
            Set.of(
                    "test",
                    "example",
                    "invalid",
                    "localhost",
                    "local",
                    "internal",
                    "lan",
                    "home",
                    "arpa");

    /// The addresses of a text in order.
    static List<Link> in(String text) {
        if (!text.contains("://")) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int start = scheme(text, at);
            if (start >= from && start < at) {
                int end = at + 3;
                while (end < text.length() && isPart(text.charAt(end))) {
                    end++;
                }
                String raw = text.substring(start, end);
                links.add(new Link(start, trimmed(raw), raw));
                from = end;
            }
        }
        return links;
    }

    /// Where `http` or `https`, in any case, begins that ends before a place; the place itself
    /// where it is neither.
    private static int scheme(String text, int end) {
        for (String scheme : List.of("https", "http")) {
            int start = end - scheme.length();
            if (start >= 0 && isAsciiAlike(text, start, scheme)) {
                return start;
            }
        }
        return end;
    }

    private static boolean isAsciiAlike(String text, int start, String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = text.charAt(start + i);
            char plain = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if (plain != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return !(c == ' ' || (c >= '\t' && c <= '\r')) && AROUND.indexOf(c) < 0;
    }

    int end() {
        return start + url.length();
    }

    boolean isPlain() {
        return url.regionMatches(true, 0, "http:", 0, 5);
    }

    /// The name of the machine in an address, or in a bare name such as `picsum.photos`; in lower
    /// case, without a port.
    static String host(String address) {
        int scheme = address.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int to = from;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        String authority = address.substring(from, to);
        return authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// Whether a host is one of some, or stands below one.
    static boolean isBelow(String host, Set<String> names) {
        String name = host;
        while (!names.contains(name)) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                return false;
            }
            name = name.substring(dot + 1);
        }
        return true;
    }

    /// Whether a host can only be reached on the own machine or network, or is none.
    static boolean isLocal(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return !host.contains(".")
                || RESERVED.contains(last)
                || last.chars().allMatch(Character::isDigit)
                || host.startsWith("[");
    }

    private static String trimmed(String raw) {
        int end = raw.length();
        int least = Math.max(0, end - MOST_AROUND);
        while (end > least && isAround(raw, end)) {
            end--;
        }
        return raw.substring(0, end);
    }

    private static boolean isAround(String raw, int end) {
        char last = raw.charAt(end - 1);
        if (last == ')' || last == ']' || last == '}') {
            return raw.lastIndexOf(opener(last), end - 1) < 0;
        }
        return ENDS.indexOf(last) >= 0;
    }

    private static char opener(char closing) {
        return switch (closing) {
            case ')' -> '(';
            case ']' -> '[';
            default -> '{';
        };
    }
}
