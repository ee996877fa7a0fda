/**
 * The abbreviated file of the USDA's National Nutrient Database for Standard Reference as foods of the catalogue.
 *
 * <p>Imported: name, household measures and the nutrients that the catalogue has. Not imported: the other vitamins,
 * minerals and fatty acids, and the share that is refuse, as figures are of what is eaten.
 *
 * <p>Enters: a table in Latin-1, a row a food. Leaves: wishes that foods be listed. This room must not know what
 * becomes of them.
 */
@NullMarked
package io.vitalog.infra.devices.usda;

import org.jspecify.annotations.NullMarked;
