package org.contractgovernance.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RestController;

class CreatesTest {

    @Test
    void whateverBeginsSomethingWithAnAddressSaysWhereItIs() throws ReflectiveOperationException {
        List<String> begins = new ArrayList<>();
        for (Method each : methodsOfControllers()) {
            for (Class<?> body : each.getParameterTypes()) {
                if (body.isRecord()
                        && Command.class.isAssignableFrom(body)
                        && target(body) instanceof Target.Begun of) {
                    // a contract is found under its own reference, which nobody knows before the answer
                    String contract = of.kind() == EntityKind.CONTRACT ? "{reference}" : "{contract}";
                    of.kind().address(contract, "{reference}").ifPresent(address -> {
                        begins.add(body.getSimpleName());
                        Creates creates = each.getAnnotation(Creates.class);
                        assertThat(creates).as(each.toString()).isNotNull();
                        assertThat(creates.value()).as(each.toString()).isEqualTo("/contracts" + address);
                    });
                }
            }
        }
        assertThat(begins).contains("RegisterContract", "DefineKpi", "RaiseIssue", "RaiseEarlyWarning");
    }

    private static List<Method> methodsOfControllers() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        List<Method> methods = new ArrayList<>();
        for (BeanDefinition each : scan.findCandidateComponents("org.contractgovernance.api")) {
            methods.addAll(List.of(Class.forName(each.getBeanClassName()).getDeclaredMethods()));
        }
        return methods;
    }

    /** What a command is for: that hangs on its kind, and on references. */
    private static Target target(Class<?> command) throws ReflectiveOperationException {
        RecordComponent[] components = command.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = types[i] == String.class ? "x" : Array.get(Array.newInstance(types[i], 1), 0);
        }
        return ((Command) command.getDeclaredConstructor(types).newInstance(values)).target();
    }
}
