import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notes which classes of ours run. It is a Java agent for {@code bin/classes-on-the-way}: each of their methods says first of all that it
 * was called. The recorder of the JVM could say so as well (JEP 520), but takes the JVM down when it is asked for so many.
 */
public final class ClassesOnTheWay {

    private static final String OURS = "org/contractgovernance/";
    private static final ClassDesc HERE = ClassDesc.of("ClassesOnTheWay");
    private static final MethodTypeDesc NOTED = MethodTypeDesc.ofDescriptor("(Ljava/lang/String;)V");

    private static final Set<String> RAN = ConcurrentHashMap.newKeySet();
    private static volatile boolean noting;

    private ClassesOnTheWay() {}

    /** Called by the JVM before the application, with the folder that says what to do. */
    public static void premain(String folder, Instrumentation instrumentation) {
        instrumentation.addTransformer(new Noting());
        Thread.ofPlatform().daemon().start(() -> obey(Path.of(folder)));
    }

    /** Called by each method of ours: the class, and the thread that it runs in. */
    public static void ran(String type) {
        if (noting) {
            RAN.add(type + " " + Thread.currentThread().getName());
        }
    }

    /** Begins to note where there is a file "begin", and writes what it noted to "ran" where there is a file "end". */
    private static void obey(Path folder) {
        try {
            while (true) {
                if (Files.deleteIfExists(folder.resolve("begin"))) {
                    RAN.clear();
                    noting = true;
                }
                if (Files.exists(folder.resolve("end"))) {
                    noting = false;
                    Files.write(folder.resolve("ran"), new TreeSet<>(RAN));
                    Files.delete(folder.resolve("end"));
                }
                Thread.sleep(20);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Noting implements ClassFileTransformer {

        @Override
        public byte[] transform(
                ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
            if (name == null || !name.startsWith(OURS)) {
                return null;
            }
            try {
                ClassFile file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver())));
                ClassModel type = file.parse(bytes);
                return file.transformClass(
                        type, ClassTransform.transformingMethodBodies(saying(name.replace('/', '.'))));
            } catch (RuntimeException | Error e) {
                e.printStackTrace();
                return null;
            }
        }

        private static CodeTransform saying(String type) {
            return CodeTransform.ofStateful(() -> new CodeTransform() {
                @Override
                public void atStart(CodeBuilder code) {
                    code.loadConstant(type).invokestatic(HERE, "ran", NOTED);
                }

                @Override
                public void accept(CodeBuilder code, CodeElement element) {
                    code.with(element);
                }
            });
        }
    }
}
