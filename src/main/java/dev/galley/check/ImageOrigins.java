package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Compares where the body says that an image comes from with where the image sources say so. A
/// name is the same as a host that holds it: `unsplash` and `images.unsplash.com`.
final class ImageOrigins implements Check {

    private static final Set<String> SAY_NOTHING =
            Set.of(
                    "https", "http", "www", "com", "org", "net", "io", "co", "dev", "app", "uk",
                    "images", "image", "img", "cdn", "static", "media");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Rule RULE =
            new Rule(
                    "meta.image-source",
                    Severity.WARNING,
                    "Image source differs",
                    "The body names another source of an image than the meta box does. A name and a"
                            + " host that holds it count as the same.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        for (Images.Pair pair : Images.pairs(article.article())) {
            String listed = MetaReading.text(pair.source(), "source").orElse("");
            String shown = pair.image().source();
            if (!listed.isEmpty() && !shown.isBlank() && !isSame(listed, shown)) {
                findings.add(
                        new Place.InField(MetaField.IMAGE_SOURCES, String.valueOf(pair.entry())),
                        "The meta box names %s as source of an image, the body %s"
                                .formatted(Wording.quoted(listed), Wording.quoted(shown)),
                        listed,
                        shown);
            }
        }
    }

    private static boolean isSame(String one, String other) {
        if (Wording.same(one, other)) {
            return true;
        }
        Set<String> names = names(one);
        Set<String> others = names(other);
        return names.isEmpty() || others.isEmpty() || names.stream().anyMatch(others::contains);
    }

    private static Set<String> names(String source) {
        Set<String> names =
                new TreeSet<>(Arrays.asList(BETWEEN.split(source.toLowerCase(Locale.ROOT))));
        names.remove("");
        names.removeAll(SAY_NOTHING);
        return names;
    }
}
