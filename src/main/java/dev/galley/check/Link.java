package dev.galley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address in a text.
///
/// @param start of the address in the text
/// @param url without the marks that end the sentence around it
/// @param raw with them
record Link(int start, String url, String raw) {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"'`“”‘’]*", Pattern.CASE_INSENSITIVE);

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
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String raw = matcher.group();
            links.add(new Link(matcher.start(), trimmed(raw), raw));
        }
        return links;
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
