package dev.galley.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a kind of secret looks like; the forms are those that the issuers document.
///
/// @param what it is, as a message says it
/// @param needles texts in lower case, one of which stands in or beside all of the kind
/// @param pattern finds in linear time and names the secret `secret`
/// @param real tells a secret from what stands for one
/// @param possible a quick look at a text: false where it cannot hold one
record SecretShape(
        String what,
        List<String> needles,
        Pattern pattern,
        Predicate<String> real,
        Predicate<String> possible) {

    SecretShape(String what, List<String> needles, Pattern pattern, Predicate<String> real) {
        this(what, needles, pattern, real, text -> true);
    }

    private static final String NAME =
            "api[_-]?key|secret|token|passwd|password|access[_-]?key|private[_-]?key"
                    + "|auth[_-]?key|secret[_-]?key|encryption[_-]?key|credential";

    private static final List<String> NAMES =
            List.of("key", "secret", "token", "passw", "credential");

    private static final String QUOTES = "\"']";

    /// The last letters of the names and of their plurals.
    private static final String NAME_ENDS = "ytndlsYTNDLS";

    static final List<SecretShape> ALL =
            List.of(
                    shape("an AWS access key", "akia", "\\b(?<secret>AKIA[0-9A-Z]{16})\\b"),
                    shape("an AWS access key", "asia", "\\b(?<secret>ASIA[0-9A-Z]{16})\\b"),
                    new SecretShape(
                            "a GitHub token",
                            List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
                            Pattern.compile("\\b(?<secret>gh[pousr]_[A-Za-z0-9]{36,255})\\b"),
                            secret -> !Randomness.isMadeUp(secret)),
                    shape(
                            "a GitHub token",
                            "github_pat_",
                            "\\b(?<secret>github_pat_[A-Za-z0-9_]{50,255})\\b"),
                    shape("a GitLab token", "glpat-", "\\b(?<secret>glpat-[\\w-]{20,64})\\b"),
                    shape(
                            "a Slack token",
                            "xox",
                            "\\b(?<secret>xox[abeoprs]-[0-9A-Za-z][0-9A-Za-z-]{18,250})\\b"),
                    shape(
                            "a Slack webhook",
                            "hooks.slack.com/services/",
                            "hooks\\.slack\\.com/services/(?<secret>T\\w{8,}/B\\w{8,}/\\w{20,})"),
                    shape(
                            "a Stripe key",
                            "k_live_",
                            "\\b(?<secret>[sr]k_live_[0-9A-Za-z]{16,200})\\b"),
                    shape("a Google key", "aiza", "\\b(?<secret>AIza[\\w-]{35})(?![\\w-])"),
                    shape("an npm token", "npm_", "\\b(?<secret>npm_[A-Za-z0-9]{36})\\b"),
                    new SecretShape(
                            "a key of an AI service",
                            List.of("sk-"),
                            Pattern.compile(
                                    "\\b(?<secret>sk-(proj-|ant-|svcacct-)?[\\w-]{32,250})(?![\\w-])"),
                            Randomness::isMixed),
                    shape(
                            "a SendGrid key",
                            "sg.",
                            "\\b(?<secret>SG\\.[\\w-]{16,32}\\.[\\w-]{32,64})(?![\\w-])"),
                    shape(
                            "a signed token (JWT)",
                            "eyj",
                            "\\b(?<secret>eyJ[\\w-]{8,2000}\\.eyJ[\\w-]{8,4000}\\.[\\w-]{16,2000})"),
                    new SecretShape(
                            "a private key",
                            List.of("private key"),
                            Pattern.compile(
                                    "(?<secret>-----BEGIN [A-Z ]{0,20}PRIVATE KEY( BLOCK)?-----)"
                                            + "\\s+([\\w-]+: .{0,80}\\s+){0,4}[A-Za-z0-9+/=]{40,}"),
                            secret -> true),
                    new SecretShape(
                            "a password in an address",
                            List.of("://"),
                            Pattern.compile(
                                    "\\b[a-z][a-z0-9+.-]{1,20}://[^\\s:@/\"'<>]{0,80}:"
                                            + "(?<secret>[^\\s:@/\"'<>{}$]{8,100})@[\\w.-]{2,}"),
                            Randomness::isPassword,
                            text -> text.indexOf('@') >= 0 && text.contains("://")),
                    named(">?\\s?[\"'`](?<secret>[^\\s\"'`]{12,200})[\"'`]", "[:=]"),
                    named("(?<secret>[A-Za-z0-9+/_-]{20,200}={0,2})$", "="));

    /// Whether one of the texts stands in a text.
    boolean canBeIn(Predicate<String> holds) {
        return needles.stream().anyMatch(holds);
    }

    private static SecretShape shape(String what, String needle, String regex) {
        return new SecretShape(
                what,
                List.of(needle),
                Pattern.compile(regex),
                secret -> !Randomness.isMadeUp(secret));
    }

    /// What is given to a name that speaks of secrets; the name is looked at where a sign of giving
    /// stands, which is seldom.
    private static SecretShape named(String value, String sign) {
        String before = "(?<=(?:" + NAME + ")s?[\"'\\]]{0,2}\\s?" + sign + ")";
        return new SecretShape(
                "a key or password",
                NAMES,
                Pattern.compile(
                        sign + before + value, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE),
                Randomness::isRandom,
                text -> isNamed(text, sign));
    }

    /// Whether a sign of giving stands behind what may be the end of a name.
    private static boolean isNamed(String text, String signs) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '=' || c == ':') && signs.indexOf(c) >= 0 && isNameBefore(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameBefore(String text, int sign) {
        int at = sign - 1;
        if (Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        for (int quotes = 0; quotes < 2 && at >= 0 && QUOTES.indexOf(text.charAt(at)) >= 0; ) {
            quotes++;
            at--;
        }
        return at >= 0 && NAME_ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
