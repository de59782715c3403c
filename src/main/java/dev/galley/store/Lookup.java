package dev.galley.store;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the posts whose words, title or path are asked for. What was found is kept until the index
/// or the titles have changed, whoever changed them. Thread-safe; arrays that are returned may have
/// been returned before, and are not to be changed.
final class Lookup {

    /// So many numbers of posts are kept for words that were asked for last.
    private static final int MOST_KEPT = 1 << 22;

    /// A record of FTS5 that names the parts of the index and is written with every change of it
    /// (fts5_index.c, "FTS5_STRUCTURE_ROWID").
    private static final String INDEX_STATE =
            "SELECT coalesce((SELECT hex(block) FROM fulltext_data WHERE id = 10), '')";

    /// Entries of the journal that may come with other titles; the kinds that never do are named.
    private static final String TITLES_SINCE =
            "SELECT count(*) FROM (SELECT 1 FROM event WHERE seq > ? AND kind NOT IN"
                    + " ('posts-decided', 'posts-exported', 'person-set', 'setting-set',"
                    + " 'parse-judged', 'sample-drawn') LIMIT 1)";

    private static final String BY_TITLE =
            "SELECT post AS n FROM post WHERE title_key IS NOT NULL ORDER BY title_key, post";

    private static final String WORDS =
            "SELECT rowid AS n FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid";

    private static final String PATH =
            "SELECT post AS n FROM post WHERE instr(lower(path), lower(?)) > 0 ORDER BY post";

    private static final String LIKE_ID =
            "SELECT post AS n FROM post WHERE id = ? COLLATE NOCASE ORDER BY post";

    private final Connections connections;
    private final Map<String, int[]> found = new LinkedHashMap<>(16, 0.75f, true);
    private String indexState = "";
    private int kept;
    private volatile @Nullable Titles titles;

    Lookup(Connections connections) {
        this.connections = connections;
    }

    /// The posts by title, as of an entry of the journal.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Titles(long seq, int[] posts) {}

    /// The posts that hold all the words, or hold them side by side, by number.
    int[] search(String words, boolean phrase) {
        String asked = Texts.asked(words, phrase);
        if (asked.isEmpty()) {
            return new int[0];
        }
        return connections.readAtOnce(
                db -> {
                    String state = db.first(INDEX_STATE, row -> row.required(1)).orElse("");
                    Optional<int[]> known = known(state, asked);
                    return known.isPresent()
                            ? known.get()
                            : keep(state, asked, numbers(db, WORDS, asked));
                });
    }

    /// The posts whose id differs from this one in the case of the letters A to Z alone.
    int[] likeId(String id) {
        return connections.read(db -> numbers(db, LIKE_ID, id));
    }

    /// The posts whose path holds this part, by number.
    int[] withPath(String part) {
        return connections.read(db -> numbers(db, PATH, part));
    }

    /// The posts that have a title, ordered by it without regard to case.
    int[] byTitle() {
        return connections.readAtOnce(
                db -> {
                    Titles now = titles;
                    if (now == null || db.number(TITLES_SINCE, now.seq()) > 0) {
                        now = new Titles(Journal.head(db).seq(), numbers(db, BY_TITLE));
                        titles = now;
                    }
                    return now.posts();
                });
    }

    private synchronized Optional<int[]> known(String state, String asked) {
        return state.equals(indexState) ? Optional.ofNullable(found.get(asked)) : Optional.empty();
    }

    private synchronized int[] keep(String state, String asked, int[] posts) {
        if (!state.equals(indexState)) {
            indexState = state;
            found.clear();
            kept = 0;
        }
        if (found.put(asked, posts) == null) {
            kept += posts.length;
        }
        var eldest = found.entrySet().iterator();
        while (kept > MOST_KEPT && found.size() > 1) {
            kept -= eldest.next().getValue().length;
            eldest.remove();
        }
        return posts;
    }

    /// The numbers of the column `n`, which come as one text: to fetch them row by row takes
    /// several times as long.
    private static int[] numbers(Db db, String sql, Object... parameters) throws SQLException {
        return db.first(
                        "SELECT group_concat(n) FROM (" + sql + ")",
                        row -> parsed(row.text(1)),
                        parameters)
                .orElseThrow();
    }

    private static int[] parsed(@Nullable String list) {
        if (list == null) {
            return new int[0];
        }
        int[] numbers = new int[1 + (int) list.chars().filter(c -> c == ',').count()];
        int place = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == ',') {
                place++;
            } else {
                numbers[place] = numbers[place] * 10 + c - '0';
            }
        }
        return numbers;
    }
}
