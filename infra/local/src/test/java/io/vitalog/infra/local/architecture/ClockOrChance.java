package io.vitalog.infra.local.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.util.Random;
import java.util.Set;

/** Matches a call that reads the machine's clock or throws dice: its result differs when history is replayed. */
final class ClockOrChance extends DescribedPredicate<JavaCall<?>> {
    private static final Set<String> NAMES = Set.of("currentTimeMillis", "nanoTime", "random", "randomUUID", "shuffle");

    ClockOrChance() {
        super("the clock is read or dice are thrown");
    }

    @Override
    public boolean test(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        if (!target.getOwner().getPackageName().startsWith("java.")) {
            return false;
        }
        return NAMES.contains(target.getName()) || readsTheClock(target) || seedsItself(target);
    }

    private static boolean readsTheClock(CodeUnitCallTarget target) {
        boolean clockIsGiven =
                target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isAssignableTo(Clock.class));
        boolean isSystemClock = target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().startsWith("system");
        return isSystemClock || (target.getName().equals("now") && !clockIsGiven);
    }

    private static boolean seedsItself(CodeUnitCallTarget target) {
        return target.getOwner().isAssignableTo(Random.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }
}
