package dev.galley.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The `.txt` entries of a `.zip`, sorted by name. Nothing is unpacked to disk, and no entry is
/// read beyond the size of an article, whatever it claims. The forks that macOS adds under
/// `__MACOSX/` are not articles.
final class ZipSource {

    private final Path file;
    private final String shown;

    ZipSource(Path file, String shown) {
        this.file = file;
        this.shown = shown;
    }

    /// Hands on all entries; false where the receiver stopped it.
    boolean read(Sources.Receiver each) {
        try (ZipFile zip = open()) {
            return entries(zip, each);
        } catch (IOException e) {
            return each.take(Refusal.badArchive(shown, Refusal.reason(e)));
        }
    }

    /// How many articles and failures [#read] will hand on.
    long count() {
        try (ZipFile zip = open()) {
            return Math.max(1, zip.stream().filter(ZipSource::isArticle).count());
        } catch (IOException e) {
            return 1;
        }
    }

    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            boolean names =
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("name");
            if (names) {
                return new ZipFile(file.toFile(), oldNames());
            }
            throw e;
        }
    }

    private static Charset oldNames() {
        return Charset.isSupported("IBM437")
                ? Charset.forName("IBM437")
                : StandardCharsets.ISO_8859_1;
    }

    private boolean entries(ZipFile zip, Sources.Receiver each) {
        List<? extends ZipEntry> entries =
                zip.stream()
                        .filter(ZipSource::isArticle)
                        .sorted(Comparator.comparing(ZipSource::name))
                        .toList();
        String before = "";
        for (ZipEntry entry : entries) {
            String name = name(entry);
            Found found = name.equals(before) ? twice(name) : article(zip, entry, name);
            if (!each.take(found)) {
                return false;
            }
            before = name;
        }
        return !entries.isEmpty() || each.take(Refusal.nothing(shown));
    }

    private Found article(ZipFile zip, ZipEntry entry, String name) {
        String path = shown + "!" + name;
        if (entry.getSize() > Screening.LIMIT) {
            return Refusal.tooLarge(path);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = Screening.read(in);
            return bytes.length <= Screening.LIMIT && isDamaged(bytes, entry)
                    ? Refusal.badArchive(path, "its checksum does not match")
                    : Screening.article(path, name, null, bytes);
        } catch (EOFException e) {
            return Refusal.badArchive(path, "it ends too early");
        } catch (IOException e) {
            return Refusal.badArchive(path, Refusal.reason(e));
        }
    }

    private Found twice(String name) {
        return Refusal.badArchive(shown + "!" + name, "the archive holds this name twice");
    }

    private static boolean isDamaged(byte[] bytes, ZipEntry entry) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return entry.getCrc() != -1 && entry.getCrc() != checksum.getValue();
    }

    private static boolean isArticle(ZipEntry entry) {
        String name = name(entry);
        return !entry.isDirectory() && FolderWalk.isText(name) && !name.startsWith("__MACOSX/");
    }

    private static String name(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }
}
