package dev.galley.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who may import whom, below a root package. A feature is the longest known package name that a
/// class stands in.
record House(String root) {

    private static final Set<String> BASE =
            Set.of(
                    "ingest",
                    "parse",
                    "catalog",
                    "check",
                    "report",
                    "synth",
                    "store",
                    "export",
                    "review",
                    "article",
                    "article.json",
                    "compare",
                    "code",
                    "text");

    /// The screens, which never import each other.
    private static final Set<String> FEATURES =
            Set.of(
                    "ui.queue",
                    "ui.views",
                    "ui.reader",
                    "ui.meta",
                    "ui.editor",
                    "ui.history",
                    "ui.source",
                    "ui.insight",
                    "ui.batch",
                    "ui.start",
                    "ui.assign",
                    "ui.palette");

    private static final Map<String, Set<String>> MAY_IMPORT = mayImport();

    private static Map<String, Set<String>> mayImport() {
        Map<String, Set<String>> may =
                new HashMap<>(
                        Map.ofEntries(
                                Map.entry("text", Set.of()),
                                Map.entry("code", Set.of("text")),
                                Map.entry("compare", Set.of("article", "text")),
                                Map.entry("article", Set.of("text")),
                                Map.entry("article.json", Set.of("article", "text")),
                                Map.entry("parse", Set.of("article", "text")),
                                Map.entry("review", Set.of("article", "text")),
                                Map.entry("check", Set.of("article", "code", "text")),
                                Map.entry("synth", Set.of("article", "text")),
                                Map.entry("report", Set.of("article", "text")),
                                Map.entry("ingest", Set.of("parse", "article", "text")),
                                Map.entry("catalog", Set.of("review", "article", "text")),
                                Map.entry(
                                        "store",
                                        Set.of("review", "article", "article.json", "text")),
                                Map.entry(
                                        "export",
                                        Set.of("review", "article", "article.json", "text")),
                                Map.entry("session", BASE),
                                Map.entry("cli", with(BASE, "session")),
                                Map.entry("ui.kit", with(BASE, "session"))));
        FEATURES.forEach(screen -> may.put(screen, with(BASE, "session", "ui.kit")));
        Set<String> all = new TreeSet<>(with(BASE, "session", "cli", "ui.kit"));
        all.addAll(FEATURES);
        may.put("app", Set.copyOf(all));
        return Map.copyOf(may);
    }

    /// Packages outside the project that only some features may use, by their prefix.
    private static final Map<String, Set<String>> ONLY_IN =
            Map.of(
                    "java.sql", Set.of("store"),
                    "org.sqlite", Set.of("store"),
                    "com.fasterxml.jackson",
                            Set.of("article.json", "store", "export", "ingest", "cli"),
                    "javafx", with(FEATURES, "ui.kit", "app"),
                    "org.treesitter", Set.of("code"),
                    "com.github.difflib", Set.of("compare"),
                    "picocli", Set.of("cli"));

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    /// Every breach of the rules, one line each, sorted.
    List<String> breaches(JavaClasses classes) {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass type : classes) {
            String feature = feature(type.getPackageName());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                inside(type, feature, target, breaches);
                outside(type, feature, target, breaches);
            }
            hops(type, breaches);
        }
        return new ArrayList<>(breaches);
    }

    private void inside(JavaClass type, String feature, JavaClass target, Set<String> breaches) {
        if (!target.getPackageName().startsWith(root + ".")) {
            return;
        }
        String other = feature(target.getPackageName());
        if (!other.equals(feature) && !MAY_IMPORT.getOrDefault(feature, Set.of()).contains(other)) {
            breaches.add(feature + " may not import " + other + ": " + type.getSimpleName());
        }
    }

    private static void outside(
            JavaClass type, String feature, JavaClass target, Set<String> breaches) {
        ONLY_IN.forEach(
                (prefix, features) -> {
                    if ((target.getPackageName() + ".").startsWith(prefix + ".")
                            && !features.contains(feature)) {
                        breaches.add(
                                feature + " may not use " + prefix + ": " + type.getSimpleName());
                    }
                });
    }

    private void hops(JavaClass type, Set<String> breaches) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
            boolean hop =
                    call.getName().equals("runLater")
                            && call.getTargetOwner()
                                    .getFullName()
                                    .equals("javafx.application.Platform");
            if (hop && !type.getFullName().equals(root + ".ui.kit.FxThread")) {
                breaches.add("only ui.kit.FxThread hops to the FX thread: " + type.getSimpleName());
            }
        }
    }

    private String feature(String packageName) {
        String below = packageName.substring(Math.min(root.length() + 1, packageName.length()));
        if (MAY_IMPORT.containsKey(below)) {
            return below;
        }
        int dot = below.lastIndexOf('.');
        return dot < 0 ? "unknown package " + below : feature(root + "." + below.substring(0, dot));
    }
}
