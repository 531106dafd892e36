package org.thoughttrace.curator.ui.emoji;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Pictures of emoji, taken from the colour font of the system.
///
/// Made once by the program and handed to whoever draws text. The font is looked for at the first
/// use, which reads about 10 MB; call [#prepare()] on a background thread to have that done early.
/// Safe to use from several threads.
public final class EmojiImages {

    private static final int MOST_IMAGES = 600;

    private record Key(String emoji, int size) {}

    private final List<Path> folders;
    private final boolean toolkitDraws;
    private final Map<Key, Optional<Image>> images =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Optional<Image>> eldest) {
                    return size() > MOST_IMAGES;
                }
            };
    private @Nullable Optional<EmojiFont> font;

    /// Uses the font folders of this system.
    public EmojiImages() {
        this(EmojiFontFiles.systemFolders(), systemName().startsWith("mac"));
    }

    private EmojiImages(List<Path> folders, boolean toolkitDraws) {
        this.folders = folders;
        this.toolkitDraws = toolkitDraws;
    }

    /// Uses the fonts in these folders and below; with none, every emoji is shown by name.
    public static EmojiImages from(List<Path> folders) {
        return new EmojiImages(List.copyOf(folders), false);
    }

    private static String systemName() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    /// True where JavaFX itself draws emoji in colour, so that they may stay plain text.
    public boolean drawnByToolkit() {
        return toolkitDraws;
    }

    /// Finds and reads the font now.
    public void prepare() {
        if (!toolkitDraws) {
            font();
        }
    }

    /// The picture of one emoji for a height in pixels, or nothing if there is no font or the font
    /// has no single picture for it. The picture has twice the pixels, for dense screens.
    public Optional<Image> image(String emoji, double height) {
        int pixels = (int) Math.clamp(Math.ceil(height * 2), 8, 512);
        synchronized (images) {
            return images.computeIfAbsent(new Key(emoji, pixels), this::draw);
        }
    }

    private Optional<Image> draw(Key key) {
        return font().flatMap(found -> found.picture(key.emoji, key.size))
                .map(picture -> picture.image(key.size))
                .filter(image -> !image.isError());
    }

    private synchronized Optional<EmojiFont> font() {
        if (font == null) {
            font =
                    EmojiFontFiles.in(folders).stream()
                            .map(EmojiImages::read)
                            .flatMap(Optional::stream)
                            .findFirst();
        }
        return font;
    }

    private static Optional<EmojiFont> read(Path file) {
        try {
            return EmojiFont.read(Files.readAllBytes(file));
        } catch (IOException | OutOfMemoryError unreadable) {
            return Optional.empty();
        }
    }
}
