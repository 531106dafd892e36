import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes a program folder that brings its own Java: modules of the JDK and of JavaFX linked into a
/// runtime, the rest on the class path, started by `curator`. It is for the operating system that
/// this runs on.
///
/// Arguments: the folder of the built program, the folder to make, the version, the JavaFX modules,
/// then the options that the program's Java is started with. README.md beside this file says more.
final class AppImage {
    private static final String JAR = "thoughttrace-curator.jar";

    /// Libraries that bring natives for every operating system there is.
    private static final List<String> OF_MANY_SYSTEMS =
            List.of("sqlite-jdbc", "zstd-jni", "snappy-java");

    /// Modules that are asked for by name at run time, so that no class file tells of them.
    private static final List<String> UNSEEN_MODULES = List.of("jdk.unsupported", "jdk.zipfs");

    private final Path program;
    private final Path target;
    private final Path input;
    private final Path modules;

    private AppImage(Path program, Path target) {
        this.program = program;
        this.target = target;
        this.input = target.resolve("work", "input");
        this.modules = target.resolve("work", "modules");
    }

    public static void main(String[] args) throws IOException {
        var image = new AppImage(Path.of(args[0]), Path.of(args[1]));
        delete(image.target);
        image.layOutClassPath();
        image.layOutModules();
        image.assemble(args[2], args[3], List.of(args).subList(4, args.length));
        // macOS seals a program folder once it is made; nothing may be added to it.
        if (!isSystem("mac")) {
            image.rememberClasses();
        }
        delete(image.target.resolve("work"));
    }

    /// The thin jar finds its libraries in lib/.
    private void layOutClassPath() throws IOException {
        var libraries = Files.createDirectories(input.resolve("lib"));
        Files.copy(program.resolve(JAR), input.resolve(JAR));
        for (Path library : jarsIn(program.resolve("lib"))) {
            var name = library.getFileName().toString();
            if (OF_MANY_SYSTEMS.stream().anyMatch(name::startsWith)) {
                copyEntries(library, libraries.resolve(library.getFileName()), AppImage::isForHere);
            } else {
                Files.copy(library, libraries.resolve(library.getFileName()));
            }
        }
    }

    /// A JavaFX jar unpacks its native libraries into the home folder when it starts. In a jmod they
    /// have a place of their own and are linked into the runtime.
    private void layOutModules() throws IOException {
        Files.createDirectories(modules);
        for (Path jar : jarsIn(program.resolve("javafx"))) {
            var name = jar.getFileName().toString();
            var classes = target.resolve("work", name);
            var natives = Files.createDirectories(target.resolve("work", name + "-natives"));
            copyEntries(jar, classes, entry -> !isNative(entry));
            try (var source = new JarFile(jar.toFile())) {
                for (var entry : source.stream().filter(e -> isNative(e.getName())).toList()) {
                    try (var content = source.getInputStream(entry)) {
                        Files.copy(
                                content, natives.resolve(Path.of(entry.getName()).getFileName()));
                    }
                }
            }
            run(
                    "jmod",
                    List.of(
                            "create",
                            "--class-path",
                            classes.toString(),
                            "--libs",
                            natives.toString(),
                            modules.resolve(name.replaceAll("\\.jar$", ".jmod")).toString()));
        }
    }

    private void assemble(String version, String javafx, List<String> javaOptions)
            throws IOException {
        var linked = new TreeSet<>(UNSEEN_MODULES);
        linked.addAll(List.of(javafx.split(",")));
        linked.addAll(modulesInUse());
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("--type", "app-image", "--name", "curator"));
        arguments.addAll(List.of("--dest", target.toString()));
        arguments.addAll(List.of("--input", input.toString(), "--main-jar", JAR));
        arguments.addAll(List.of("--module-path", modules.toString()));
        arguments.addAll(List.of("--add-modules", String.join(",", linked)));
        arguments.addAll(
                List.of("--jlink-options", "--strip-debug --no-man-pages --no-header-files"));
        arguments.addAll(List.of("--vendor", "ThoughtTrace"));
        arguments.addAll(List.of("--description", "ThoughtTrace Curator"));
        // macOS refuses a version that starts with 0.
        if (!isSystem("mac") || !version.startsWith("0.")) {
            arguments.addAll(List.of("--app-version", version));
        }
        for (String option : javaOptions) {
            arguments.addAll(List.of("--java-options", option));
        }
        var icon = Path.of("installers", "curator" + iconSuffix());
        if (Files.exists(icon)) {
            arguments.addAll(List.of("--icon", icon.toString()));
        }
        run("jpackage", arguments);
    }

    /// Leaves the classes of the whole main job beside the program, loaded and linked, with what is
    /// known of their methods, so that it starts quicker (JEP 483, JEP 515). The job is the tour. A
    /// cache that does not fit the program any more is not used.
    private void rememberClasses() throws IOException {
        var seen = target.resolve("work", "seen.aotconf").toAbsolutePath();
        var cache = target.toAbsolutePath().resolve(Path.of("curator", appFolder(), "curator.aot"));
        var tour = target.resolve("work", "tour").toAbsolutePath();
        start(
                "-XX:AOTMode=record -XX:AOTConfiguration=" + quoted(seen),
                List.of("tour", "--out", tour.toString()));
        start(
                "-XX:AOTMode=create -XX:AOTConfiguration="
                        + quoted(seen)
                        + " -XX:AOTCache="
                        + quoted(cache),
                List.of());
        var options = cache.resolveSibling("curator.cfg");
        Files.writeString(
                options,
                // What Java has to say of the cache never mixes with what the program prints.
                "java-options=-Xlog:disable"
                        + System.lineSeparator()
                        + "java-options=-Xlog:all=error:stderr"
                        + System.lineSeparator()
                        + "java-options=-XX:AOTCache=$APPDIR/curator.aot"
                        + System.lineSeparator(),
                StandardOpenOption.APPEND);
    }

    /// Starts the program with more options for its Java, and waits for its end.
    private void start(String options, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(target.toAbsolutePath().resolve(Path.of("curator", launcher())).toString());
        command.addAll(arguments);
        var printed = target.resolve("work", "printed.txt").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed);
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        try {
            var code = builder.start().waitFor();
            if (code != 0) {
                System.err.println(command + " failed:");
                System.err.println(Files.readString(printed.toPath()));
                System.exit(code);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while " + command + " ran", stopped);
        }
    }

    private static String quoted(Path file) {
        return '"' + file.toString() + '"';
    }

    private static String launcher() {
        return isSystem("windows") ? "curator.exe" : "bin/curator";
    }

    private static String appFolder() {
        return isSystem("windows") ? "app" : "lib/app";
    }

    /// What the class files of the program and of its libraries name.
    private List<String> modulesInUse() throws IOException {
        var arguments = new ArrayList<>(List.of("--print-module-deps", "--ignore-missing-deps"));
        arguments.addAll(List.of("--multi-release", "base"));
        arguments.addAll(List.of("--module-path", program.resolve("javafx").toString()));
        arguments.add(program.resolve(JAR).toString());
        jarsIn(program.resolve("lib")).forEach(jar -> arguments.add(jar.toString()));
        return List.of(run("jdeps", arguments).strip().split(","));
    }

    /// Runs a tool of the JDK that runs this, and gives what it printed.
    private static String run(String tool, List<String> arguments) {
        var printed = new StringWriter();
        var complaints = new StringWriter();
        var code =
                ToolProvider.findFirst(tool)
                        .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool))
                        .run(
                                new PrintWriter(printed, true),
                                new PrintWriter(complaints, true),
                                arguments.toArray(String[]::new));
        if (code != 0) {
            System.err.println(tool + " failed:\n" + printed + complaints);
            System.exit(code);
        }
        return printed.toString();
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void copyEntries(Path from, Path to, Predicate<String> wanted)
            throws IOException {
        try (var source = new JarFile(from.toFile());
                var copy = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : source.stream().filter(e -> wanted.test(e.getName())).toList()) {
                var copied = new ZipEntry(entry.getName());
                copied.setLastModifiedTime(entry.getLastModifiedTime());
                copy.putNextEntry(copied);
                source.getInputStream(entry).transferTo(copy);
                copy.closeEntry();
            }
        }
    }

    private static boolean isNative(String entry) {
        return entry.endsWith(".so") || entry.endsWith(".dll") || entry.endsWith(".dylib");
    }

    /// Whether an entry of a jar with natives of many systems is of use on this one.
    private static boolean isForHere(String entry) {
        var system = isSystem("windows") ? "Windows" : isSystem("mac") ? "Mac" : "Linux";
        var zstd = isSystem("windows") ? "win/" : isSystem("mac") ? "darwin/" : "linux/";
        return !isNative(entry)
                || entry.startsWith("org/sqlite/native/" + system)
                || entry.startsWith("org/xerial/snappy/native/" + system)
                || entry.startsWith(zstd);
    }

    private static String iconSuffix() {
        return isSystem("windows") ? ".ico" : isSystem("mac") ? ".icns" : ".png";
    }

    private static boolean isSystem(String start) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(start);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
