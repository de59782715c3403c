package dev.galley.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The commands that belong to a language: an article about Python may show no more code than `pip
/// install`.
final class LanguageTools {

    private static final Set<String> NODE =
            Set.of("npm", "npx", "yarn", "pnpm", "node", "bun", "deno", "tsc", "vite", "eslint");

    private static final Map<String, Set<String>> BY_LANGUAGE =
            Map.of(
                    "javascript", NODE,
                    "typescript", NODE,
                    "css", Set.of("npm", "npx", "yarn", "pnpm", "stylelint"),
                    "python",
                            Set.of(
                                    "python",
                                    "python3",
                                    "pip",
                                    "pip3",
                                    "pipx",
                                    "uv",
                                    "poetry",
                                    "pytest",
                                    "uvicorn",
                                    "gunicorn",
                                    "ruff",
                                    "flask",
                                    "django-admin"),
                    "php", Set.of("php", "composer", "phpunit", "wp", "artisan", "phpstan"),
                    "go", Set.of("go", "gofmt", "golangci-lint"),
                    "sql", Set.of("psql", "mysql", "sqlite3", "pg_dump", "mysqldump", "createdb"),
                    "dockerfile", Set.of("docker", "docker-compose", "podman", "buildah"),
                    "yaml", Set.of("kubectl", "helm", "ansible-playbook", "docker-compose", "yq"),
                    "json", Set.of("jq"));

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LanguageTools() {}

    /// Whether a line of a shell script runs a tool of a language.
    static boolean run(String language, String script) {
        Set<String> tools = BY_LANGUAGE.getOrDefault(language, Set.of());
        return !tools.isEmpty() && script.lines().anyMatch(line -> tools.contains(command(line)));
    }

    private static String command(String line) {
        for (String word : SPACE.split(line.strip(), 4)) {
            if (!word.equals("$") && !word.equals("sudo")) {
                return word;
            }
        }
        return "";
    }
}
