package dev.galley.export;

import dev.galley.article.Article;
import dev.galley.article.Block;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An article as Markdown (CommonMark) that reads back as the same text. For one article.
final class Markdown {

    private static final Pattern TICKS = Pattern.compile("`{3,}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]+");

    private final StringBuilder out = new StringBuilder(8192);
    private Block.@Nullable Listing before;
    private boolean otherMarker;

    private Markdown() {}

    /// The title as the first heading, and the blocks.
    static String of(Article article) {
        Markdown markdown = new Markdown();
        String title = article.title();
        if (title != null) {
            markdown.heading("# ", title);
        }
        article.blocks().forEach(markdown::block);
        return markdown.out.toString();
    }

    private void block(Block block) {
        Block.@Nullable Listing previous = before;
        before = null;
        switch (block) {
            case Block.Paragraph b -> add(MarkdownText.lines(b.text()));
            case Block.Heading b -> heading("## ", b.text());
            case Block.Listing b -> list(b, previous);
            case Block.Code b -> code(b);
            case Block.Image b -> image(b);
        }
    }

    private void heading(String marks, String text) {
        add(marks + MarkdownText.line(text).replaceAll("(#+)$", "\\\\$1"));
    }

    /// Lists that follow each other take different markers, or they would be read as one.
    private void list(Block.Listing list, Block.@Nullable Listing previous) {
        boolean follows = previous != null && previous.ordered() == list.ordered();
        otherMarker = follows && !otherMarker;
        StringBuilder text = new StringBuilder();
        List<String> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            String marker = marker(list.ordered(), i + 1);
            String indent = "\n" + " ".repeat(marker.length());
            text.append(i == 0 ? "" : "\n")
                    .append(
                            (marker + MarkdownText.lines(items.get(i)).replace("\n", indent))
                                    .strip());
        }
        add(text.toString());
        before = list;
    }

    private String marker(boolean ordered, int number) {
        if (ordered) {
            return number + (otherMarker ? ") " : ". ");
        }
        return otherMarker ? "* " : "- ";
    }

    private void code(Block.Code code) {
        int longest = 2;
        Matcher ticks = TICKS.matcher(code.text());
        while (ticks.find()) {
            longest = Math.max(longest, ticks.end() - ticks.start());
        }
        String fence = "`".repeat(longest + 1);
        String language = code.language();
        boolean named = language != null && LANGUAGE.matcher(language).matches();
        add(fence + (named ? language : "") + "\n" + code.text() + "\n" + fence);
    }

    private void image(Block.Image image) {
        String caption = MarkdownText.line(image.caption());
        String source = MarkdownText.line(image.source());
        String url = image.url();
        if (url == null || !url.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            add("*Image: " + caption + (source.isEmpty() ? "" : " (" + source + ")") + "*");
            return;
        }
        String title = source.isEmpty() ? "" : " \"" + source.replace("\"", "\\\"") + "\"";
        String alt = caption.replace("]", "\\]");
        add("![" + alt + "](<" + address(url) + ">" + title + ")");
    }

    private static String address(String url) {
        return url.codePoints()
                .mapToObj(
                        c ->
                                c <= ' ' || c == '<' || c == '>' || c == '\\'
                                        ? String.format("%%%02X", c)
                                        : Character.toString(c))
                .collect(Collectors.joining())
                .replaceAll("&(?=#?[A-Za-z0-9]+;)", "\\\\&");
    }

    private void add(String text) {
        if (!text.isBlank()) {
            out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        }
    }
}
