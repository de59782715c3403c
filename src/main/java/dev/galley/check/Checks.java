package dev.galley.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All rules, in the order in which people read them.
public final class Checks {

    private static final Map<String, Check> BY_ID = byId();
    private static final List<Check> ALL = List.copyOf(BY_ID.values());

    private Checks() {}

    /// Every check.
    public static List<Check> all() {
        return ALL;
    }

    /// The check with this id.
    public static Optional<Check> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Map<String, Check> byId() {
        List<Check> checks = new ArrayList<>(MetaChecks.all());
        checks.addAll(TextChecks.all());
        Map<String, Check> byId = new LinkedHashMap<>();
        checks.forEach(check -> byId.put(check.rule().id(), check));
        return byId;
    }
}
