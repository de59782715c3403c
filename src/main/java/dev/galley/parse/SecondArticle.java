package dev.galley.parse;

/// Whether the lines behind an article are another article: what only a saved page has shows it.
final class SecondArticle {

    private SecondArticle() {}

    /// Whether furniture, a meta box, similar titles or an image stand at or after a line.
    static boolean shows(Lines lines, int from) {
        for (int i = from; i < lines.count(); i++) {
            if (Layout.isFurniture(lines, i)
                    || Layout.isMeta(lines, i)
                    || Layout.isSimilar(lines, i, false)
                    || ImageLines.at(lines, i, lines.count()) != null) {
                return true;
            }
        }
        return false;
    }
}
