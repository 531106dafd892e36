package org.thoughttrace.curator.logic.check.personal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web addresses that open something for whoever has them: a key, a session or a password is part
/// of them. A page, a video or a search is none.
final class UrlTokenDetector implements Detector {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\b(?:https?|ftp|wss?)://[^\\s<>\"'`\\])}|\\\\]{4,2000}",
                    Pattern.CASE_INSENSITIVE);

    /// A key has both letters and digits and is long; words and small numbers are none.
    private static final Pattern KEY =
            Pattern.compile(
                    "[?&#;](?:access_?token|auth_?token|id_?token|refresh_?token|token|api_?key"
                        + "|auth|authorization|sig|signature|x-amz-signature|x-amz-credential|secret"
                        + "|client_?secret|session_?id|sessionid|session|sid|jwt|otp|ticket|key"
                        + "|invite|reset)=(?=[^&#]*\\p{L})(?=[^&#]*\\d)[^&#\\s]{12,}",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSWORD_PARAMETER =
            Pattern.compile(
                    "[?&](?:password|passwd|pwd)=[^&#\\s*<\\[{]{4,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN_IN =
            Pattern.compile("://[^\\s/@:?#]{1,64}:(?!password@|pass@|\\*+@)[^\\s/@?#]{3,128}@");

    private static final Pattern TO_BE_FILLED_IN =
            Pattern.compile("=(?:your|my|xxx|<|\\[|\\{|%7b)", Pattern.CASE_INSENSITIVE);

    @Override
    public void find(String text, Consumer<Hit> sink) {
        if (!text.contains("://")) {
            return;
        }
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = withoutFullStop(matcher.group());
            if (opens(address)) {
                sink.accept(
                        new Hit(
                                PersonalKind.URL_WITH_TOKEN,
                                matcher.start(),
                                matcher.start() + address.length(),
                                address));
            }
        }
    }

    private static boolean opens(String address) {
        return SIGN_IN.matcher(address).find()
                || (KEY.matcher(address).find() || PASSWORD_PARAMETER.matcher(address).find())
                        && !TO_BE_FILLED_IN.matcher(address).find();
    }

    private static String withoutFullStop(String address) {
        int end = address.length();
        while (end > 0 && ".,;:!?".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }
}
