package dev.galley.ui.batch;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.ArrayList;
import java.util.List;

/// A reason that can be chosen.
///
/// @param number the key that chooses it, from 1; 0 where there are more than nine
record Reason(int number, String code, BooleanProperty chosen) {

    /// Reasons with these codes, none of them chosen.
    static List<Reason> of(List<String> codes) {
        List<Reason> all = new ArrayList<>();
        for (String code : codes) {
            int number = all.size() < 9 ? all.size() + 1 : 0;
            all.add(new Reason(number, code, new SimpleBooleanProperty()));
        }
        return List.copyOf(all);
    }
}
