package dev.galley.synth;

import dev.galley.article.Form;

import java.util.List;

/// How the site that an article comes from writes: line ends, bullets, stray white space.
///
/// @param bullet before the items of lists, white space included
/// @param boxBullet before the entries of the meta box
/// @param sloppy whether lines have white space round them, and gaps are not one blank line
/// @param furniture the first line, empty where there is none
record Habits(
        String lineEnd,
        String bullet,
        String numberEnd,
        String boxBullet,
        boolean sloppy,
        String furniture) {

    private static final List<String> PAGE_BULLETS =
            List.of("  • ", "  • ", "• ", "- ", "* ", "◦ ", "\t•\t", "  -\u00A0", "    ◦ ");
    private static final List<String> PLAIN_BULLETS = List.of("- ", "- ", "- ", "* ", "• ", "◦ ");

    static Habits of(Dice dice, Form form, Profile profile) {
        boolean clean = profile == Profile.CLEAN;
        List<String> ends = clean ? List.of("\n", "\n", "\n", "\r\n") : List.of("\n", "\r\n", "\r");
        List<String> bullets = form == Form.PAGE ? PAGE_BULLETS : PLAIN_BULLETS;
        String usual = form == Form.PAGE ? "  • " : "- ";
        boolean asUsual = dice.percent(clean ? 80 : 35);
        return new Habits(
                dice.pick(ends),
                asUsual ? usual : dice.pick(bullets),
                dice.percent(70) ? ". " : ") ",
                asUsual ? "  • " : dice.pick(PAGE_BULLETS),
                !clean && dice.percent(50),
                furniture(dice, form));
    }

    private static String furniture(Dice dice, Form form) {
        return form == Form.PLAIN || dice.percent(20)
                ? ""
                : dice.pick(List.of("| |", "| |", "| |", "|", "| | |"));
    }
}
