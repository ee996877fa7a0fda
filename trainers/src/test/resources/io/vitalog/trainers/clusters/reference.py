"""Writes the tables and what scikit-learn says of them, for SklearnParityTest.

Made with Python 3.11, numpy 2.4.6 and scikit-learn 1.9.1:

    pip install numpy==2.4.6 scikit-learn==1.9.1
    python reference.py
"""

import json
from pathlib import Path

import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import davies_bouldin_score, silhouette_score
from sklearn.preprocessing import MinMaxScaler

HERE = Path(__file__).parent
HEADER = "poseAccuracyPercent,durationMin,engagement"


def simulated(rows, seed):
    """Sessions as a yoga coach's first users might have them: uniform, without clusters."""
    random = np.random.RandomState(seed)
    return np.column_stack(
        [random.uniform(70, 100, rows), random.uniform(20, 60, rows), random.uniform(0.5, 1.0, rows)]
    )


def gathered(rows, centres, seed):
    """Sessions around centres."""
    random = np.random.RandomState(seed)
    centres = np.array(centres)
    return centres[np.arange(rows) % len(centres)] + random.normal(0, 1, (rows, 3)) * [3.0, 4.0, 0.04]


def write(name, table, k):
    path = HERE / f"{name}.csv"
    np.savetxt(path, table, fmt="%.6f", delimiter=",", header=HEADER, comments="")
    table = np.loadtxt(path, delimiter=",", skiprows=1)
    scaled = MinMaxScaler().fit_transform(table)
    model = KMeans(n_clusters=k, n_init=50, random_state=42, tol=0).fit(scaled)
    measure = table[:, 0] * table[:, 2]
    (HERE / f"{name}.json").write_text(
        json.dumps(
            {
                "k": k,
                "inertia": model.inertia_,
                "silhouette": silhouette_score(scaled, model.labels_),
                "daviesBouldin": davies_bouldin_score(scaled, model.labels_),
                "labels": model.labels_.tolist(),
                "quantiles": [
                    np.percentile(measure[model.labels_ == cluster], [0, 1, 25, 50, 90, 100]).tolist()
                    for cluster in range(k)
                ],
            }
        )
        + "\n"
    )
    print(name, k, model.inertia_, silhouette_score(scaled, model.labels_))


write("simulated-50", simulated(50, 42), 2)
write("gathered-300", gathered(300, [[90, 45, 0.9], [75, 30, 0.6]], 7), 2)
write("gathered-600", gathered(600, [[92, 50, 0.9], [80, 25, 0.75], [65, 40, 0.5]], 11), 3)
write("gathered-900", gathered(900, [[95, 50, 0.9], [85, 25, 0.8], [70, 45, 0.6], [60, 20, 0.4]], 13), 4)
