package org.thoughttrace.curator.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The name of a participant, as the id of a conversation begins with it. Everything that goes by
/// participant reads it there, so conversations of other programs get it into their ids.
///
/// @param name letters, digits and hyphens; never an underscore, at which it would end
public record Participant(String name) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,39}");

    /// So many digits in a row may be a phone number.
    private static final Pattern MANY_DIGITS = Pattern.compile("[0-9]{7}");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    private static final int DIGITS = 12;

    /// @throws IllegalArgumentException with a sentence that says what a name is made of
    public Participant {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\""
                            + name
                            + "\" is no name of a participant: use letters, digits and hyphens, at"
                            + " most 40, as in user12.");
        }
    }

    /// The participant whom a value of a file means. A short word is the name itself; anything else may
    /// reach a person (an address, a number), so its mark stands for it: the same value has the same
    /// mark in every file.
    ///
    /// @param value not blank
    public static Participant meantBy(String value) {
        boolean isPlain = PLAIN.matcher(value).matches() && !MANY_DIGITS.matcher(value).find();
        return new Participant(isPlain ? value : "p" + mark(value));
    }

    /// The id of a conversation of theirs.
    ///
    /// @param own what names it among theirs
    public String idOf(String own) {
        return name + "_" + own;
    }

    private static String mark(String value) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
