package io.sluice.process.rights;

import io.sluice.process.NamedBeans;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Puts our guards into the engine before it is built. */
@Component
class EngineRights extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final NamedBeans beans;
    private final RefusalsReadably refusals;

    EngineRights(ApplicationContext context, NamedBeans beans, RefusalsReadably refusals) {
        this.context = context;
        this.beans = beans;
        this.refusals = refusals;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(context, beans.byName()));
        engine.setResourceAuthorizationProvider(new TaskRows());
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories()));
        engine.setCustomPreCommandInterceptorsTxRequired(first(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                first(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setUserResourceWhitelistPattern("[a-z][a-z0-9._-]*");
        engine.setGroupResourceWhitelistPattern("[a-z][a-z0-9-]*");
        guessesAreLimitedByAddress(engine);
    }

    private static List<SessionFactory> with(@Nullable List<SessionFactory> present) {
        List<SessionFactory> all = new ArrayList<>();
        if (present != null) all.addAll(present);
        all.add(new QuickRights.Factory());
        return all;
    }

    // one interceptor a chain: each knows its successor
    private List<CommandInterceptor> first(List<CommandInterceptor> present) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(new RefusalsUnwrapped(refusals));
        if (present != null) all.addAll(present);
        return all;
    }

    // the engine would lock the person instead of the one who guesses: anybody could lock a manager out
    private static void guessesAreLimitedByAddress(ProcessEngineConfigurationImpl engine) {
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
        engine.setLoginDelayMaxTime(0);
    }
}
