package dev.galley.ui.reader;

/// Where pictures come from. Asked only when a person asks for a picture.
public interface ImageSource {

    /// Gets what is at an address. Blocks; never on the FX thread. Never throws: what goes wrong is
    /// an answer.
    Answer fetch(String address);

    /// What came of it.
    sealed interface Answer {

        /// The bytes of a picture, of a kind that the address says it is.
        final class Picture implements Answer {
            private final byte[] bytes;

            /// A picture; the bytes are not copied.
            public Picture(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        /// Nothing came.
        ///
        /// @param why follows "Cannot be shown: "
        record Refused(String why) implements Answer {}
    }
}
