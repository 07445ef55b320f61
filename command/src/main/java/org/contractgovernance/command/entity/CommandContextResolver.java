package org.contractgovernance.command.entity;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives a command handler the {@link CommandContext} of its message. Registered through {@code META-INF/services}. */
public final class CommandContextResolver implements ParameterResolverFactory, ParameterResolver<CommandContext> {

    @Override
    public @Nullable ParameterResolver<CommandContext> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == CommandContext.class ? this : null;
    }

    @Override
    public CommandContext resolveParameterValue(Message<?> message) {
        return CommandContext.of(message);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage<?>;
    }
}
