package dev.galley.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the program's sources, views and stylesheets say about how it looks.
///
/// @param tokens the names of the sheets that may name colours
record Looks(Path java, Path fxml, Path styles, List<String> tokens) {

    /// What adds style classes: the names stand in the call as literals.
    private static final Pattern ADDED =
            Pattern.compile(
                    "getStyleClass\\(\\)\\s*\\.(?:add|addAll|setAll)\\(([^;]*?)\\);|Icons\\.of\\(([^;]*?)\\)",
                    Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*[a-z0-9])\"");
    private static final Pattern IN_VIEW = Pattern.compile("styleClass=\"([^\"]*)\"");
    private static final Pattern IN_SHEET = Pattern.compile("\\.([a-zA-Z][a-zA-Z0-9_-]*)");
    private static final Pattern ROLE = Pattern.compile("-g-[a-z0-9-]+");
    private static final Pattern COLOUR =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsba?\\(|:\\s*(?:white|black|red|green|blue)\\b");
    private static final Pattern COLOUR_IN_JAVA =
            Pattern.compile(
                    "\\bColor\\.(?:web|rgb|hsb|color|valueOf|[A-Z]{3,})\\(?|\"#[0-9a-fA-F]{6}\"");

    /// The names of the views.
    List<String> views() throws IOException {
        return files(fxml, ".fxml").keySet().stream().map(n -> n.replace(".fxml", "")).toList();
    }

    /// Views whose name no source writes down.
    List<String> viewsThatNobodyLoads() throws IOException {
        String sources = String.join("\n", files(java, ".java").values());
        return views().stream().filter(name -> !sources.contains("\"" + name + "\"")).toList();
    }

    /// Every style class that a source or a view gives to a node, with the file that does.
    Map<String, String> classesUsed() throws IOException {
        Map<String, String> used = new TreeMap<>();
        files(java, ".java").forEach((file, text) -> added(text).forEach(c -> used.put(c, file)));
        for (Map.Entry<String, String> view : files(fxml, ".fxml").entrySet()) {
            for (MatchResult match : all(IN_VIEW, view.getValue())) {
                Stream.of(match.group(1).split("[,\\s]+"))
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> used.put(name, view.getKey()));
            }
        }
        return used;
    }

    /// Style classes that neither a stylesheet of the program nor the theme knows.
    List<String> classesThatNoSheetKnows() throws IOException {
        Set<String> known = new TreeSet<>(classes(theme()));
        files(styles, ".css").values().forEach(css -> known.addAll(classes(css)));
        return classesUsed().entrySet().stream()
                .filter(used -> !known.contains(used.getKey()))
                .map(used -> used.getKey() + " (" + used.getValue() + ")")
                .toList();
    }

    /// Where a colour is named outside the token files.
    List<String> coloursOutsideTheTokens() throws IOException {
        List<String> found = new ArrayList<>();
        files(java, ".java")
                .forEach(
                        (file, text) ->
                                all(COLOUR_IN_JAVA, text)
                                        .forEach(m -> found.add(file + ": " + m.group())));
        files(styles, ".css")
                .forEach(
                        (file, css) -> {
                            if (!tokens.contains(file.replace(".css", ""))) {
                                all(COLOUR, css).forEach(m -> found.add(file + ": " + m.group()));
                            }
                        });
        return found;
    }

    /// Roles that a sheet or a source uses and some token file lacks.
    Set<String> rolesThatNoThemeHas() throws IOException {
        Map<String, String> sheets = files(styles, ".css");
        Set<String> used = new TreeSet<>();
        sheets.values().forEach(css -> all(ROLE, css).forEach(m -> used.add(m.group())));
        Set<String> lacking = new TreeSet<>();
        for (String theme : tokens) {
            String css = Objects.requireNonNull(sheets.get(theme + ".css"));
            Set<String> has =
                    all(Pattern.compile("(-g-[a-z0-9-]+):"), css).stream()
                            .map(m -> m.group(1))
                            .collect(Collectors.toSet());
            used.stream().filter(role -> !has.contains(role)).forEach(lacking::add);
        }
        return lacking;
    }

    private static List<String> added(String source) {
        List<String> names = new ArrayList<>();
        for (MatchResult call : all(ADDED, source)) {
            String arguments = call.group(1) == null ? call.group(2) : call.group(1);
            all(LITERAL, arguments).forEach(literal -> names.add(literal.group(1)));
        }
        return names;
    }

    private static Set<String> classes(String css) {
        String plain = css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)\\{.*?}", " ");
        return all(IN_SHEET, plain).stream().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static String theme() throws IOException {
        try (InputStream css =
                Looks.class.getResourceAsStream("/atlantafx/base/theme/primer-light.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }

    private static Map<String, String> files(Path below, String ending) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(below)) {
            for (Path file : all.filter(p -> p.toString().endsWith(ending)).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
