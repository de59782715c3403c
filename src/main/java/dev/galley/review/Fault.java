package dev.galley.review;

/// Something that keeps a text from being saved.
///
/// @param block where it is, counted from 0; [#TITLE] for the title
/// @param message a full sentence that says what to do
public record Fault(int block, String message) {

    /// Stands for the title in place of a block.
    public static final int TITLE = -1;
}
