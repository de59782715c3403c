package dev.galley.parse;

import dev.galley.article.Block;
import dev.galley.article.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Makes up the blocks of a body, without spans.
final class SampleBody {

    private final SampleWords words;
    private final Random random;
    private final Form form;

    SampleBody(SampleWords words, Random random, Form form) {
        this.words = words;
        this.random = random;
        this.form = form;
    }

    /// An introduction and some sections. Code never follows code, nor a list a list.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(introduction());
        if (form == Form.PAGE && random.nextInt(3) > 0) {
            blocks.add(image(1));
        }
        int sections = 1 + random.nextInt(5);
        for (int i = 0; i < sections; i++) {
            blocks.add(new Block.Heading(pick(words.headings()), null));
            section(blocks, i);
        }
        return blocks;
    }

    private void section(List<Block> blocks, int number) {
        int kind = random.nextInt(10);
        int paragraphs = kind < 2 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(paragraph());
        }
        if (kind < 5) {
            blocks.add(kind % 2 == 0 ? code() : listing());
        }
        if (kind == 3 || kind == 7) {
            blocks.add(code());
            blocks.add(listing());
        }
        if (form == Form.PAGE && random.nextInt(6) == 0) {
            blocks.add(image(number + 2));
        }
        if (random.nextInt(3) == 0 || kind == 1) {
            blocks.add(paragraph());
        }
    }

    private Block introduction() {
        return new Block.Paragraph(sentences(2 + random.nextInt(2)), null);
    }

    private Block paragraph() {
        String text = sentences(1 + random.nextInt(4));
        if (form == Form.PAGE && random.nextInt(12) == 0) {
            text = text + "\n" + sentences(1);
        }
        return new Block.Paragraph(text, null);
    }

    private String sentences(int count) {
        return random.ints(count, 0, words.sentences().size())
                .mapToObj(words.sentences()::get)
                .collect(Collectors.joining(" "));
    }

    private Block listing() {
        int count = random.nextInt(6) == 0 ? 1 : 2 + random.nextInt(5);
        List<String> items =
                random.ints(count, 0, words.items().size()).mapToObj(words.items()::get).toList();
        return new Block.Listing(items, List.of(), random.nextInt(4) == 0, null);
    }

    private Block code() {
        String text = pick(words.snippets());
        if (form == Form.PLAIN) {
            text =
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.joining("\n"));
        }
        return new Block.Code(text, null, null);
    }

    private Block image(int number) {
        String subject = random.nextInt(8) == 0 ? "chart. image source: none" : "chart of the load";
        String source = random.nextBoolean() ? "picsum.photos" : "unsplash";
        return new Block.Image(subject + " " + number, source, null, null);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
