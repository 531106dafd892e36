package org.thoughttrace.curator.logic.check.personal;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of the internet protocol that can be somebody's. Not those of private networks, which
/// millions share, and not versions and numbers of sections, which look the same.
final class IpAddressDetector implements Detector {

    private static final Pattern FOUR =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,_-])(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})"
                            + "(?![\\p{L}\\p{N}_-]|\\.\\d)");
    private static final Pattern SIX =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}:.])[23][0-9A-Fa-f]{3}(?::[0-9A-Fa-f]{0,4}){2,7}"
                            + "(?![\\p{L}\\p{N}:.])");
    private static final Pattern VERSION =
            Pattern.compile(
                    "(?:\\bv|version|release|build|firmware|driver|update|section|chapter|schema"
                            + "|\\bos|android|windows|ios|chrome|firefox)[\\s:]*$",
                    Pattern.CASE_INSENSITIVE);
    private static final int REACH = 16;
    private static final int GREATEST = 255;
    private static final int SECTION = 32;
    private static final int GROUPS = 8;

    @Override
    public void find(String text, Consumer<Hit> sink) {
        Matcher four = FOUR.matcher(text);
        while (four.find()) {
            int[] parts = new int[4];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = Integer.parseInt(four.group(i + 1));
            }
            if (isSomebodys(parts) && !Surroundings.isBefore(VERSION, text, four.start(), REACH)) {
                sink.accept(
                        new Hit(PersonalKind.IP_ADDRESS, four.start(), four.end(), four.group()));
            }
        }
        if (text.indexOf(':') >= 0) {
            findSix(text, sink);
        }
    }

    private static void findSix(String text, Consumer<Hit> sink) {
        Matcher six = SIX.matcher(text);
        while (six.find()) {
            String address = six.group();
            int gap = address.indexOf("::");
            boolean once = gap < 0 || address.indexOf("::", gap + 1) < 0;
            int groups = address.split(":", -1).length;
            boolean complete = gap < 0 ? groups == GROUPS : groups < GROUPS;
            if (once && complete && !address.matches(".*[^:]:")) {
                sink.accept(
                        new Hit(
                                PersonalKind.IP_ADDRESS,
                                six.start(),
                                six.end(),
                                address.toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static boolean isSomebodys(int[] parts) {
        boolean small = true;
        for (int part : parts) {
            if (part > GREATEST) {
                return false;
            }
            small &= part < SECTION;
        }
        boolean shared =
                parts[0] == 0
                        || parts[0] == 10
                        || parts[0] == 127
                        || parts[0] >= 224
                        || parts[0] == 169 && parts[1] == 254
                        || parts[0] == 172 && parts[1] >= 16 && parts[1] <= 31
                        || parts[0] == 192 && parts[1] == 168;
        boolean publicService =
                parts[0] == parts[1] && parts[1] == parts[2] && parts[2] == parts[3]
                        || parts[0] == 8 && parts[1] == 8;
        return !small && !shared && !publicService;
    }
}
