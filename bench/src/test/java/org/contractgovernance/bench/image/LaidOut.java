package org.contractgovernance.bench.image;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A stage's folders, in a folder of ours that stands for its root. */
final class LaidOut {

    private final Path root;

    /** @param root an empty folder */
    LaidOut(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    /** Where an absolute path of the stage is. */
    Path at(String path) {
        return root.resolve(path.replaceFirst("^/", "")).normalize();
    }

    /**
     * Does what {@code COPY} does: a folder's content goes to the destination, a file into it or there.
     *
     * @param from the root that is copied from
     * @param taken which paths below it may be taken
     */
    void copy(Recipe.Step step, String workFolder, Path from, Predicate<String> taken) throws IOException {
        List<String> words = step.words();
        String last = words.getLast();
        String given = last.replaceFirst("^\\./?$", workFolder + "/");
        Path to = at(given.startsWith("/") ? given : workFolder + "/" + given);
        for (String source : words.subList(0, words.size() - 1)) {
            for (Path each : found(from, source)) {
                if (Files.isDirectory(each)) {
                    copyAll(from, each, to, taken);
                } else {
                    Path target = given.endsWith("/") ? to.resolve(each.getFileName()) : to;
                    copyOne(from, each, target, taken);
                }
            }
        }
    }

    private static List<Path> found(Path from, String source) throws IOException {
        Path path = from.resolve(source.replaceFirst("^/", "")).normalize();
        if (!source.contains("*")) {
            if (!Files.exists(path)) {
                throw new IllegalStateException("there is nothing to copy: " + source);
            }
            return List.of(path);
        }
        PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + path);
        try (Stream<Path> files = Files.list(path.getParent())) {
            List<Path> found = files.filter(pattern::matches).toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("there is nothing to copy: " + source);
            }
            return found;
        }
    }

    private static void copyAll(Path from, Path folder, Path to, Predicate<String> taken) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        int copied = 0;
        for (Path each : all) {
            if (taken.test(from.relativize(each).toString())) {
                copyOne(from, each, to.resolve(folder.relativize(each)), taken);
                copied++;
            }
        }
        if (copied == 0 && !all.isEmpty()) {
            throw new IllegalStateException("nothing of it is let in: " + from.relativize(folder));
        }
    }

    private static void copyOne(Path from, Path file, Path to, Predicate<String> taken) throws IOException {
        if (!taken.test(from.relativize(file).toString())) {
            throw new IllegalStateException("it is kept out: " + from.relativize(file));
        }
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
