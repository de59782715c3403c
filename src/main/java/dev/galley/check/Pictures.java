package dev.galley.check;

import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The pictures of an article: those in the body, and those that only the meta box names.
final class Pictures {

    /// A picture; what is not known is empty.
    record Picture(Place place, String caption, String source, String url) {}

    private Pictures() {}

    static List<Picture> of(CheckedArticle article) {
        List<Picture> pictures = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Image image) {
                String url = image.url() == null ? "" : image.url();
                shown.add(url);
                pictures.add(
                        new Picture(Place.InBlock.all(i), image.caption(), image.source(), url));
            }
        }
        if (article.meta().fields().get(MetaField.IMAGE_SOURCES) instanceof MetaValue.Groups all) {
            addUnseen(all.groups(), shown, pictures);
        }
        return pictures;
    }

    private static void addUnseen(
            List<MetaValue.Group> groups, Set<String> shown, List<Picture> pictures) {
        for (int i = 0; i < groups.size(); i++) {
            MetaValue.Group group = groups.get(i);
            String url = text(group, "url");
            if (shown.add(url)) {
                Place place = new Place.InField(MetaField.IMAGE_SOURCES, String.valueOf(i));
                pictures.add(
                        new Picture(place, text(group, "caption"), text(group, "source"), url));
            }
        }
    }

    private static String text(MetaValue.Group group, String key) {
        return group.entries().get(key) instanceof MetaValue.Text text ? text.value() : "";
    }
}
