package io.vitalog.domain.envelope;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;
import tools.jackson.databind.introspect.AnnotatedWithParams;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Calls the constructors of records through handles that are prepared once. Jackson 3.1 prepares one a call
 * ({@code MethodHandle.invokeWithArguments}), which costs more than all else about a small payload.
 */
final class RecordConstructors extends SimpleValueInstantiators {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator usual) {
        AnnotatedWithParams creator = usual.getWithArgsCreator();
        return description.isRecordType()
                        && creator != null
                        && creator.getAnnotated() instanceof Constructor<?> constructor
                ? new Prepared(usual, prepared(constructor))
                : usual;
    }

    /** Takes the arguments as one array and gives the record, whatever its type. */
    private static MethodHandle prepared(Constructor<?> constructor) {
        try {
            constructor.setAccessible(true);
            int arguments = constructor.getParameterCount();
            return LOOKUP.unreflectConstructor(constructor)
                    .asFixedArity()
                    .asType(MethodType.genericMethodType(arguments))
                    .asSpreader(Object[].class, arguments);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("it was made accessible", impossible);
        }
    }

    private static final class Prepared extends ValueInstantiator.Delegating {
        private final MethodHandle constructor;

        Prepared(ValueInstantiator usual, MethodHandle constructor) {
            super(usual);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(
                DeserializationContext context, SettableBeanProperty[] members, PropertyValueBuffer values) {
            return createFromObjectWith(context, values.getParameters(context, members));
        }

        @Override
        @SuppressWarnings("IllegalCatch") // a constructor may throw anything, which Jackson tells in its own way
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return (Object) constructor.invokeExact(arguments);
            } catch (Error error) {
                throw error;
            } catch (Throwable refused) {
                return context.handleInstantiationProblem(getValueClass(), arguments, refused);
            }
        }
    }
}
