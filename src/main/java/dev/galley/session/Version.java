package dev.galley.session;

/// The version of this program, as its package says.
public final class Version {

    /// The program's name and version, for files that it writes.
    public static final String PROGRAM = "galley " + number();

    private Version() {}

    /// The version number.
    public static String number() {
        String fromJar = Version.class.getPackage().getImplementationVersion();
        return fromJar == null ? "development" : fromJar;
    }
}
