"""Writes a table of plays and what scikit-learn says of it, for SklearnMixtureTest.

Made with Python 3.11, numpy 2.4.6 and scikit-learn 1.9.1:

    pip install numpy==2.4.6 scikit-learn==1.9.1
    python reference.py
"""

import json
from pathlib import Path

import numpy as np
from sklearn.mixture import GaussianMixture
from sklearn.preprocessing import MinMaxScaler

HERE = Path(__file__).parent
HEADER = "score,ageYears,startSpeed,durationMin"
MEANS = np.array([[60e3, 31, 3, 9.5], [120e3, 34, 5, 10], [190e3, 29, 6.5, 10], [270e3, 26, 8, 10.5]])
SPREAD = np.array([15e3, 8, 0.8, 0.4])
EVERY = 5

random = np.random.RandomState(7)
level = random.choice(4, 945, p=[0.35, 0.3, 0.2, 0.15])
table = MEANS[level] + random.normal(0, 1, (945, 4)) * SPREAD
table[:, 0] += 3e3 * (table[:, 2] - MEANS[level][:, 2])
np.savetxt(HERE / "plays-945.csv", table, fmt="%.6f", delimiter=",", header=HEADER, comments="")
table = np.loadtxt(HERE / "plays-945.csv", delimiter=",", skiprows=1)
scaled = MinMaxScaler().fit_transform(table)

start = {
    "weights": [0.25] * 4,
    "means": [[0.1, 0.5, 0.2, 0.4], [0.35, 0.5, 0.4, 0.5], [0.6, 0.5, 0.6, 0.5], [0.85, 0.5, 0.8, 0.6]],
    "variance": 0.02,
}
model = GaussianMixture(
    4,
    covariance_type="full",
    tol=1e-7,
    max_iter=2000,
    reg_covar=1e-6,
    weights_init=np.array(start["weights"]),
    means_init=np.array(start["means"]),
    precisions_init=np.array([np.eye(4) / start["variance"]] * 4),
).fit(scaled)
assert model.converged_
found = {
    "start": start,
    "weights": model.weights_.tolist(),
    "means": model.means_.tolist(),
    "covariances": model.covariances_.tolist(),
    "meanLogLikelihood": model.score(scaled),
    "bic": model.bic(scaled),
    "every": EVERY,
    "responsibilities": np.round(model.predict_proba(scaled)[::EVERY], 9).tolist(),
}
(HERE / "plays-945.json").write_text(json.dumps(found, indent=1) + "\n")
