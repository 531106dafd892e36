package org.thoughttrace.curator.logic.check.personal;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of e-mail. Not those that a template leaves to be filled in (`your.name@…`), names of
/// files (`icon@2x.png`), versions of packages (`react@18.2`), or where a program's code is fetched
/// from (`git@host:…`).
final class EmailDetector implements Detector {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+@-])([\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63})@"
                            + "((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                            + "(\\p{L}{2,24}))(?![\\p{L}\\p{N}@-])");

    private static final Set<String> FILE_ENDINGS =
            Set.of(
                    "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ts", "jsx", "tsx",
                    "json", "html", "pdf", "mp4", "ico", "scss", "yml", "yaml");

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "you|(?:your|my|some|any)[._-]?\\w*|name|e?mail|user(?:name)?|someone|somebody"
                            + "|first(?:name)?[._-]?last(?:name)?|example|recipient|sender|xxx+",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public void find(String text, Consumer<Hit> sink) {
        if (text.indexOf('@') < 0) {
            return;
        }
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String local = matcher.group(1);
            if (!FILE_ENDINGS.contains(matcher.group(3).toLowerCase(Locale.ROOT))
                    && !isPlaceholder(local)
                    && !isFetchedFrom(text, local, matcher.end())) {
                sink.accept(
                        new Hit(
                                PersonalKind.EMAIL,
                                matcher.start(),
                                matcher.end(),
                                matcher.group().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /// True for what a template leaves to be filled in.
    static boolean isPlaceholder(String local) {
        return PLACEHOLDER.matcher(local).matches();
    }

    private static boolean isFetchedFrom(String text, String local, int end) {
        return local.equals("git") && end < text.length() && text.charAt(end) == ':';
    }
}
