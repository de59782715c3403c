package dev.galley.export;

import dev.galley.text.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The file name of a post. An id that is a safe name everywhere is its own name; any other becomes
/// what can be read of it, `~`, and a hash. No safe name has a `~`, so two ids never share a file,
/// also where case does not count.
final class FileName {

    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int READABLE = 60;
    private static final int HASH = 24;

    private FileName() {}

    /// The name for an id, always one component with the ending `.md`.
    static String of(String id) {
        boolean safe = SAFE.matcher(id).matches() && !RESERVED.matcher(id).matches();
        String name = safe ? id : readable(id) + "~" + hash(id);
        return name + ".md";
    }

    private static String readable(String id) {
        String clean =
                id.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9._-]+", "-")
                        .replaceAll("^[^a-z0-9]+", "");
        return clean.substring(0, Math.min(READABLE, clean.length()));
    }

    private static String hash(String id) {
        return SourceText.sha256(id.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    }
}
