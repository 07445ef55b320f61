package org.contractgovernance.bench.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.bench.application.Await;

/**
 * Carries out the Dockerfile's steps without an engine: each stage has a folder that stands for its root, and where a step names a
 * folder of the image, the one in there is meant. Java and the commands are this machine's; Maven is the one that runs this
 * test, with what it has already.
 */
final class Build {

    /** Folders of the image that the Dockerfile makes; all others are the machine's. */
    private static final Pattern MADE = Pattern.compile("(?<![\\w./-])/(application|practice|build|notary)\\b");

    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    /** Stands for the image's user, whom this machine does not know: PostgreSQL wants one that has a name. */
    private static final String NOBODY = "65534";

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Recipe recipe;
    private final Path folder;
    private final Map<String, LaidOut> laidOut = new HashMap<>();

    /** @param folder an empty folder */
    Build(Recipe recipe, Path folder) throws IOException {
        this.recipe = recipe;
        // so that the image's user gets in
        this.folder = Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Recipe.Stage stage(String name) {
        return recipe.stages().get(name);
    }

    /** The folder in which a stage's steps are carried out. */
    Path folder(String stage) {
        return laidOut(stage).at(workFolder(stage));
    }

    LaidOut laidOut(String stage) {
        return laidOut.computeIfAbsent(stage, name -> {
            try {
                return new LaidOut(folder.resolve(name.isEmpty() ? "image" : name));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String workFolder(String stage) {
        Recipe.Stage found = stage(stage);
        List<Recipe.Step> set = found.all("WORKDIR");
        return set.isEmpty() ? workFolder(found.from()) : set.getLast().rest();
    }

    /** What the stage copies, and nothing else. */
    void copyInto(String stage) throws IOException {
        for (Recipe.Step step : stage(stage).all("COPY")) {
            copy(stage, step);
        }
    }

    private void copy(String stage, Recipe.Step step) throws IOException {
        String from = step.options().get("from");
        if (from == null) {
            Ignored ignored = new Ignored(Repository.text(".dockerignore"));
            laidOut(stage).copy(step, workFolder(stage), Repository.file(""), path -> !ignored.keepsOut(path));
        } else {
            laidOut(stage).copy(step, workFolder(stage), laidOut(from).at("/"), path -> true);
        }
    }

    /** Carries out all steps of a stage, which goes on from a copy of another stage's folder where it comes from one. */
    void carryOut(String stage) throws IOException {
        Recipe.Stage found = stage(stage);
        if (recipe.stages().containsKey(found.from())) {
            run(
                    stage,
                    "cp -a %s/. %s/"
                            .formatted(
                                    laidOut(found.from()).at("/"),
                                    laidOut(stage).at("/")),
                    ROOT);
        }
        boolean asRoot = ROOT;
        for (Recipe.Step step : found.steps()) {
            switch (step.word()) {
                case "COPY" -> copy(stage, step);
                case "USER" -> asRoot = false;
                case "RUN" -> {
                    if (!step.rest().startsWith("useradd ")) {
                        run(stage, step.rest(), asRoot);
                    }
                }
                default -> {
                    // says how the image is run, or where
                }
            }
        }
    }

    /** Carries out one line of a stage as its builder; what it printed. Throws where it fails. */
    String run(String stage, String line) throws IOException {
        return run(stage, line, true);
    }

    private String run(String stage, String line, boolean asBuilder) throws IOException {
        Path log = folder.resolve("log");
        Files.deleteIfExists(log);
        Process process = start(stage, List.of("bash", "-c", here(stage, line)), asBuilder, Map.of(), log);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("%s fails: %s".formatted(line, Files.readString(log)));
            }
            return Files.readString(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
            Await.until(Duration.ofSeconds(10), "it has ended", () -> !process.isAlive());
        }
    }

    /** Starts what the image starts, as the image's user. */
    Process start(String stage, List<String> command, Map<String, String> environment, Path log) throws IOException {
        return start(stage, command, false, environment, log);
    }

    private Process start(
            String stage, List<String> command, boolean asBuilder, Map<String, String> environment, Path log)
            throws IOException {
        List<String> line = new ArrayList<>();
        if (ROOT && !asBuilder) {
            line.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        line.addAll(command);
        Path work = Files.createDirectories(folder(stage));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> all = new TreeMap<>(environment);
        all.put("PATH", JAVA.resolve("bin") + ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        all.put("JAVA_HOME", JAVA.toString());
        if (asBuilder) {
            all.put("HOME", System.getProperty("user.home"));
        }
        builder.environment().clear();
        builder.environment().putAll(all);
        return builder.start();
    }

    private String here(String stage, String line) {
        String maven = "'%s/bin/mvn' -o '-Dmaven.repo.local=%s' "
                .formatted(System.getProperty("maven.home"), System.getProperty("maven.repo.local"));
        String known = line.replaceFirst("^\\./mvnw ", Matcher.quoteReplacement(maven));
        known = ROOT
                ? known.replaceAll("\\b" + recipe.user() + "\\b", NOBODY)
                : known.replaceAll("chown \\S+ (\\S+)", "true");
        return MADE.matcher(known)
                .replaceAll(found -> Matcher.quoteReplacement(
                        laidOut(stage).at(found.group()).toString()));
    }
}
