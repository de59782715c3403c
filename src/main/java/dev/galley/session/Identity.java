package dev.galley.session;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;

/// Who opens a workspace, from where, and with which clock.
///
/// @param name the name that the person gave, or null for the workspace's own person, else the
///   login
/// @param kind `window` or `command`
public record Identity(
        @Nullable String name,
        String login,
        String host,
        long pid,
        String kind,
        InstantSource clock) {

    /// The identity of this process.
    ///
    /// @param as the name that the person gave, if any
    /// @param kind `window` or `command`
    public static Identity ofProcess(@Nullable String as, String kind) {
        String login = System.getProperty("user.name", "unknown");
        long pid = ProcessHandle.current().pid();
        String name = as == null || as.isBlank() ? null : as.strip();
        return new Identity(name, login, hostName(), pid, kind, InstantSource.system());
    }

    private static String hostName() {
        String fromShell = System.getenv("HOSTNAME");
        if (fromShell != null && !fromShell.isBlank()) {
            return fromShell;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }
}
