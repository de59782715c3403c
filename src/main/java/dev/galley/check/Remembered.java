package dev.galley.check;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Answers that cost much, by what was asked: articles share their code. Keeps the ones that were
/// used last. Thread-safe; two threads may work out the same answer at once.
final class Remembered<T> {

    /// In UTF-16 units of what was asked.
    private static final int ROOM = 1 << 20;

    private final Map<String, T> answers = new LinkedHashMap<>(64, 0.75f, true);
    private int used;

    T get(String question, Supplier<T> answer) {
        synchronized (answers) {
            T known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        T found = answer.get();
        keep(question, found);
        return found;
    }

    private void keep(String question, T found) {
        synchronized (answers) {
            if (answers.put(question, found) == null) {
                used += question.length();
            }
            Iterator<String> oldest = answers.keySet().iterator();
            while (used > ROOM && oldest.hasNext()) {
                used -= oldest.next().length();
                oldest.remove();
            }
        }
    }
}
