package io.vitalog.query.app;

import io.vitalog.query.home.Version;
import io.vitalog.query.openapi.ApiDescription;
import io.vitalog.query.openapi.OperationDefaults;
import io.vitalog.query.openapi.RecordSchemas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What springdoc is told beyond what it reads. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    @Bean
    ApiDescription apiDescription(Version version) {
        return new ApiDescription(version.text());
    }

    @Bean
    OperationDefaults operationDefaults() {
        return new OperationDefaults();
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }
}
