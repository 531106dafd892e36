package org.thoughttrace.curator.store;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A second program that works in a store, started by tests that kill it.
public final class OtherProgram {

    private OtherProgram() {}

    /// Opens a store, says "open", and then writes one note after the other, saying the number of
    /// each once it is saved; with "hold" it writes none and waits.
    public static void main(String[] args) throws InterruptedException {
        try (Workspace workspace = Workspace.open(Path.of(args[0]))) {
            say("open");
            if (args[1].equals("hold")) {
                Thread.sleep(60_000);
            }
            for (int number = 1; number < 100_000; number++) {
                workspace
                        .curation()
                        .apply("Eve", new Act.SetNote(args[1], Integer.toString(number)));
                say(Integer.toString(number));
            }
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /// Starts it and waits until it has the store open.
    static Process start(Path store, String what) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(OtherProgram.class.getName());
        command.add(store.toString());
        command.add(what);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String word = reader(process).readLine();
        if (!"open".equals(word)) {
            throw new IOException("the other program did not open the store: " + word);
        }
        return process;
    }

    static BufferedReader reader(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
