package dev.galley.ui.palette;

import java.util.Locale;

/// How well a command's words fit what somebody typed. Each typed word has to start a word of the
/// command or its menu, stand inside one, or be spelt by the first letters of several.
final class Fit {

    private static final int WHOLE_START = 400;
    private static final int WORD_START = 100;
    private static final int INSIDE = 20;
    private static final int INITIALS = 60;
    private static final int IN_MENU = 10;

    private Fit() {}

    /// The higher the better; 0 where it does not fit.
    static int of(String typed, String words, String menu) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String text = words.toLowerCase(Locale.ROOT);
        if (text.startsWith(wanted)) {
            return WHOLE_START + 100 - Math.min(99, text.length());
        }
        int sum = 0;
        for (String word : wanted.split("\\s+", -1)) {
            int fit = word(word, text, menu.toLowerCase(Locale.ROOT));
            if (fit == 0) {
                return 0;
            }
            sum += fit;
        }
        return sum;
    }

    private static int word(String word, String text, String menu) {
        if ((" " + text).contains(" " + word)) {
            return WORD_START;
        }
        if (initials(text).startsWith(word)) {
            return INITIALS;
        }
        if (text.contains(word)) {
            return INSIDE;
        }
        return menu.startsWith(word) ? IN_MENU : 0;
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }
}
