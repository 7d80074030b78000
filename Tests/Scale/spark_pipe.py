#!/usr/bin/env python3
"""Survey JSON Lines on Apache Spark, slice by slice, and compare the merge with a single run.

  spark_pipe.py VITAE POSTINGS.jsonl [SLICES]

Needs PySpark (PyPI) and Java 17. Each slice goes through `vitae survey --partial`, which gives counts and
fingerprints and none of the text; `vitae merge` puts them together. Prints the times of both and ends with 1
where they differ.
"""
import pathlib, subprocess, sys, tempfile, time

from pyspark.sql import SparkSession

vitae, postings = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
slices = int(sys.argv[3]) if len(sys.argv) > 3 else 8
reading = ["--input-format", "jsonl", "--stdin-filename", "postings.jsonl", "-"]

start = time.perf_counter()
with open(postings, "rb") as file:
    single = subprocess.run([vitae, "survey", "--format", "json", *reading], stdin=file, capture_output=True, check=True)
alone = time.perf_counter() - start

spark = SparkSession.builder.master("local[*]").appName("vitae").getOrCreate()
start = time.perf_counter()
lines = spark.sparkContext.textFile(postings, slices)
command = " ".join(["'" + vitae + "'", "survey", "--partial", "--jobs", "1", *reading])
parts = lines.pipe(command, checkCode=True).glom().collect()
with tempfile.TemporaryDirectory() as folder:
    files = []
    for number, part in enumerate(parts):
        file = pathlib.Path(folder, f"{number:05}.json")
        file.write_text("\n".join(part) + "\n", encoding="utf-8")
        files.append(str(file))
    merged = subprocess.run([vitae, "merge", "--format", "json", *files], capture_output=True, check=True)
spread = time.perf_counter() - start
spark.stop()

alike = merged.stdout == single.stdout
print(f"{len(parts)} slices: a single run {alone:.2f} s, on Spark with the merge {spread:.2f} s; "
      f"the surveys {'are the same, byte for byte' if alike else 'DIFFER'} ({len(single.stdout)} bytes)")
sys.exit(0 if alike else 1)
