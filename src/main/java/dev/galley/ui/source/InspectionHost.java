package dev.galley.ui.source;

/// Takes what a person says about the parse that is shown. Called on the FX thread; what comes of
/// it is shown by [SourcePane#showVerdict].
public interface InspectionHost {

    /// The text was read as it should be.
    void judgeRight();

    /// Something was not read as it should be.
    void judgeWrong(WrongHere wrong);

    /// Takes the last verdict back.
    void clear();

    /// Goes back to where samples are drawn and walked from.
    void leaveSample();
}
