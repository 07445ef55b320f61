package org.contractgovernance.command.entity;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives a command handler the {@link Act} that its message describes. Registered through {@code META-INF/services}. */
public final class ActParameter implements ParameterResolverFactory, ParameterResolver<Act> {

    @Override
    public @Nullable ParameterResolver<Act> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Act.class ? this : null;
    }

    @Override
    public Act resolveParameterValue(Message<?> message) {
        return Act.of(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage<?>;
    }
}
