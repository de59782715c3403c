package dev.galley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Tells folders on network shares, where the locks that SQLite relies on do not hold.
final class NetworkFolders {

    private static final Set<String> TYPES =
            Set.of(
                    "9p",
                    "afpfs",
                    "afs",
                    "beegfs",
                    "ceph",
                    "cifs",
                    "coda",
                    "davfs",
                    "davfs2",
                    "glusterfs",
                    "lustre",
                    "ncpfs",
                    "nfs",
                    "nfs3",
                    "nfs4",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "webdav",
                    "webdavfs");

    private static final Set<String> FUSE =
            Set.of(
                    "fuse.sshfs",
                    "fuse.davfs",
                    "fuse.davfs2",
                    "fuse.rclone",
                    "fuse.glusterfs",
                    "fuse.s3fs",
                    "fuse.ceph",
                    "fuse.smbnetfs",
                    "fuse.gvfsd-fuse",
                    "fuse.curlftpfs");

    private NetworkFolders() {}

    /// Whether a file system of this type, as the operating system names it, is a network share.
    static boolean isNetwork(String type) {
        String word = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(word) || FUSE.contains(word) || word.startsWith("smb");
    }

    /// Whether a path as written names a share: `\\server\share`, but not `\\?\C:` or `\\.\`.
    static boolean isUnc(String path) {
        String slashes = path.replace('/', '\\');
        if (slashes.regionMatches(true, 0, "\\\\?\\UNC\\", 0, 8)) {
            return true;
        }
        return slashes.startsWith("\\\\")
                && !slashes.startsWith("\\\\?\\")
                && !slashes.startsWith("\\\\.\\");
    }

    /// The type of the network file system that a folder is on or would be made on, or an empty
    /// text where it is on a disk of this computer.
    static String networkType(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (absolute.getFileSystem().getSeparator().equals("\\") && isUnc(absolute.toString())) {
            return "UNC path";
        }
        Path there = absolute;
        while (!Files.exists(there)) {
            Path parent = there.getParent();
            if (parent == null) {
                return "";
            }
            there = parent;
        }
        String type = Files.getFileStore(there).type();
        return isNetwork(type) ? type : "";
    }
}
