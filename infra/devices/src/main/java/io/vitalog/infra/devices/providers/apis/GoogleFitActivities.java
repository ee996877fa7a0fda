package io.vitalog.infra.devices.providers.apis;

import java.util.Set;

/**
 * The numbers of activities.
 *
 * @see <a href="https://developers.google.com/fit/rest/v1/reference/activity-types">Activity types</a>
 */
final class GoogleFitActivities {
    static final int SLEEP = 72;

    private static final int FIRST_STAGE = 109;
    private static final int LAST_STAGE = 112;

    /** In a vehicle, still, unknown, tilting, in an elevator and on an escalator: nobody exercised. */
    private static final Set<Integer> NONE = Set.of(0, 3, 4, 5, 117, 118);

    /** By number from 0 on; a hyphen where the number is not given away. */
    private static final String[] NAMES = """
            in vehicle,biking,on foot,still,unknown,tilting,-,walking,running,aerobics,
            badminton,baseball,basketball,biathlon,handbiking,mountain biking,road biking,spinning,stationary biking,\
            utility biking,
            boxing,calisthenics,circuit training,cricket,dancing,elliptical,fencing,american football,\
            australian football,soccer,
            frisbee,gardening,golf,gymnastics,handball,hiking,hockey,horseback riding,housework,jumping rope,
            kayaking,kettlebell training,kickboxing,kitesurfing,martial arts,meditation,mixed martial arts,p90x,\
            paragliding,pilates,
            polo,racquetball,rock climbing,rowing,rowing machine,rugby,jogging,running on sand,treadmill running,\
            sailing,
            scuba diving,skateboarding,skating,cross skating,inline skating,skiing,back-country skiing,\
            cross-country skiing,downhill skiing,kite skiing,
            roller skiing,sledding,sleeping,snowboarding,snowmobile,snowshoeing,squash,stair climbing,\
            stair-climbing machine,stand-up paddleboarding,
            strength training,surfing,swimming,pool swimming,open water swimming,table tennis,team sports,tennis,\
            treadmill,volleyball,
            beach volleyball,indoor volleyball,wakeboarding,fitness walking,nordic walking,treadmill walking,\
            water polo,weightlifting,wheelchair,windsurfing,
            yoga,zumba,diving,ergometer,ice skating,indoor skating,curling,-,other,light sleep,
            deep sleep,rem sleep,awake in sleep,crossfit,hiit,interval training,walking with a stroller,elevator,\
            escalator,archery,
            softball,-,guided breathing""".replace("\n", "").split(",");

    private GoogleFitActivities() {}

    static boolean isStageOfSleep(int number) {
        return number >= FIRST_STAGE && number <= LAST_STAGE;
    }

    static boolean isNone(int number) {
        return NONE.contains(number);
    }

    /** In words; a number that is not known is {@code other}. */
    static String name(int number) {
        boolean known = number >= 0 && number < NAMES.length && !NAMES[number].equals("-");
        return known ? NAMES[number] : "other";
    }
}
