package dev.galley.ingest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Finds the `.txt` files below a folder, in the order of their paths (`/` between names, compared
/// by UTF-16 units). Follows links, but never into a folder that it is in. Holds the names of the
/// folders that it is in, not those of the whole tree. For one walk, on one thread.
final class FolderWalk {

    /// Hears what is found; false stops the walk.
    interface Visitor {
        boolean file(Path file, String relative, long size);

        boolean failed(Found.Failed failed);
    }

    private record Child(
            String key,
            Path path,
            @Nullable BasicFileAttributes attributes,
            @Nullable IOException problem) {}

    private final FileAccess access;
    private final String shown;
    private final Visitor visitor;
    private final Deque<Path> inside = new ArrayDeque<>();

    /// @param shown the folder's path as people see it, ending in `/` unless it is empty
    FolderWalk(FileAccess access, String shown, Visitor visitor) {
        this.access = access;
        this.shown = shown;
        this.visitor = visitor;
    }

    /// Walks a folder; false where the visitor stopped it.
    boolean walk(Path folder) {
        return below(folder, "");
    }

    /// Whether a name is that of a text file.
    static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private boolean below(Path folder, String relative) {
        List<Child> children;
        try {
            Path real = access.real(folder);
            if (inside.contains(real)) {
                return visitor.failed(Refusal.loop(folderAt(relative)));
            }
            children = children(folder);
            inside.push(real);
        } catch (IOException e) {
            return visitor.failed(Refusal.unreadable(folderAt(relative), e));
        }
        for (Child child : children) {
            if (!visit(child, relative + child.key())) {
                return false;
            }
        }
        inside.pop();
        return true;
    }

    private String folderAt(String relative) {
        String path = shown + relative;
        return path.length() > 1 && path.endsWith("/")
                ? path.substring(0, path.length() - 1)
                : path;
    }

    private List<Child> children(Path folder) throws IOException {
        List<Child> children = new ArrayList<>();
        for (Path path : access.list(folder)) {
            String name = String.valueOf(path.getFileName());
            try {
                BasicFileAttributes attributes = access.attributes(path);
                String key = attributes.isDirectory() ? name + "/" : name;
                children.add(new Child(key, path, attributes, null));
            } catch (IOException e) {
                if (isText(name) || e instanceof AccessDeniedException) {
                    children.add(new Child(name, path, null, e));
                }
            }
        }
        children.sort(Comparator.comparing(Child::key));
        return children;
    }

    private boolean visit(Child child, String relative) {
        BasicFileAttributes attributes = child.attributes();
        if (child.problem() != null) {
            return visitor.failed(Refusal.unreadable(shown + relative, child.problem()));
        }
        if (attributes == null || attributes.isDirectory()) {
            return below(child.path(), relative);
        }
        if (!attributes.isRegularFile() || !isText(child.key())) {
            return true;
        }
        return visitor.file(child.path(), relative, attributes.size());
    }
}
