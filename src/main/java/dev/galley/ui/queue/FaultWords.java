package dev.galley.ui.queue;

/// What is wrong with a filter, in one short line and in the sentences that explain it. Pure.
///
/// @param details empty where there is no more to say
record FaultWords(String line, String details) {

    private static final int LONGEST = 90;

    /// Parts a message after its first sentence, or before what was expected where that sentence is
    /// too long for one line.
    static FaultWords of(String message) {
        int end = firstSentence(message);
        String line = message.substring(0, end);
        String rest = message.substring(end).strip();
        int expected = line.indexOf("; expected ");
        if (line.length() > LONGEST && expected > 0) {
            rest = (sentence(line.substring(expected + 2)) + " " + rest).strip();
            line = line.substring(0, expected);
        }
        return new FaultWords(line.strip(), rest);
    }

    private static int firstSentence(String message) {
        int question = message.indexOf("? ");
        int stop = message.indexOf(". ");
        int first = question < 0 ? stop : stop < 0 ? question : Math.min(question, stop);
        return first < 0 ? message.length() : first + 1;
    }

    private static String sentence(String text) {
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
